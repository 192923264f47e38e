package waymark.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How far a person has come with the first lessons, in whichever documents, and whether the card
/// that says so is still wanted.
final class Lessons {

  private static final String LEARNT = "learnt";
  private static final String SHUT = "lessons-shut";

  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Set<Lesson>> learnt;
  private final ReadOnlyBooleanWrapper open;

  Lessons(Preferences preferences) {
    this.preferences = preferences;
    String names = preferences.get(LEARNT, "");
    Set<Lesson> known = EnumSet.noneOf(Lesson.class);
    Arrays.stream(Lesson.values()).filter(l -> names.contains(l.name())).forEach(known::add);
    learnt = new ReadOnlyObjectWrapper<>(Set.copyOf(known));
    open = new ReadOnlyBooleanWrapper(!preferences.getBoolean(SHUT, false));
  }

  /// {@return what was tried so far}
  ReadOnlyObjectProperty<Set<Lesson>> learntProperty() {
    return learnt.getReadOnlyProperty();
  }

  /// {@return whether the card is shown}
  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  void learn(Set<Lesson> lessons) {
    Set<Lesson> all = EnumSet.noneOf(Lesson.class);
    all.addAll(learnt.get());
    if (all.addAll(lessons)) {
      learnt.set(Set.copyOf(all));
      preferences.put(LEARNT, all.stream().map(Lesson::name).collect(Collectors.joining(" ")));
    }
  }

  /// Shows the card from the beginning.
  void begin() {
    learnt.set(Set.of());
    preferences.remove(LEARNT);
    set(true);
  }

  /// Puts the card away for good.
  void shut() {
    set(false);
  }

  private void set(boolean on) {
    open.set(on);
    preferences.putBoolean(SHUT, !on);
  }
}
