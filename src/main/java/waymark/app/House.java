package waymark.app;

import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import waymark.model.Pathway;
import waymark.model.Spelling;

/// What the person's house wants of every new pathway. A pathway that is there already keeps its
/// own way until it is changed in it.
final class House {

  private static final String SPELLING = "spelling";

  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Optional<Spelling>> spelling;

  House(Preferences preferences) {
    this.preferences = preferences;
    String last = preferences.get(SPELLING, "");
    spelling =
        new ReadOnlyObjectWrapper<>(
            List.of(Spelling.values()).stream().filter(s -> s.word().equals(last)).findFirst());
  }

  /// {@return how it spells SENCo; empty leaves that to each author}
  ReadOnlyObjectProperty<Optional<Spelling>> spellingProperty() {
    return spelling.getReadOnlyProperty();
  }

  void spell(Optional<Spelling> next) {
    spelling.set(next);
    preferences.put(SPELLING, next.map(Spelling::word).orElse(""));
  }

  /// {@return a new pathway, as the house wants it}
  Pathway furnish(Pathway pathway) {
    return spelling.get().isEmpty() || pathway.about().spelling().isPresent()
        ? pathway
        : pathway.withAbout(pathway.about().withSpelling(spelling.get()));
  }
}
