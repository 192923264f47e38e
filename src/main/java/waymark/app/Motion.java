package waymark.app;

import java.util.List;
import java.util.prefs.Preferences;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whether things may move by themselves: as the system has it, or as the person chose. Whoever
/// animates something asks [#reducedProperty()] first, and shows the end at once if it holds.
final class Motion {

  /// What a person can choose.
  enum Choice {
    /// As the system has it, also when that changes.
    SYSTEM,
    /// Nothing moves by itself.
    REDUCED,
    /// Things may move.
    FULL
  }

  private static final String KEY = "motion";

  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.SYSTEM);
  private final ReadOnlyBooleanWrapper reduced = new ReadOnlyBooleanWrapper();
  private final InvalidationListener system = _ -> apply();

  Motion(Preferences preferences) {
    this.preferences = preferences;
    Platform.getPreferences()
        .reducedMotionProperty()
        .addListener(new WeakInvalidationListener(system));
    String last = preferences.get(KEY, "");
    choose(
        List.of(Choice.values()).stream()
            .filter(c -> c.name().equals(last))
            .findFirst()
            .orElse(Choice.SYSTEM));
  }

  void choose(Choice next) {
    choice.set(next);
    preferences.put(KEY, next.name());
    apply();
  }

  ReadOnlyObjectProperty<Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /// {@return whether nothing is to move by itself}
  ReadOnlyBooleanProperty reducedProperty() {
    return reduced.getReadOnlyProperty();
  }

  private void apply() {
    reduced.set(
        switch (choice.get()) {
          case SYSTEM -> Platform.getPreferences().isReducedMotion();
          case REDUCED -> true;
          case FULL -> false;
        });
  }
}
