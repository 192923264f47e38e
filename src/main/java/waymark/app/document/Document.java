package waymark.app.document;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import waymark.edit.Edit;
import waymark.edit.History;
import waymark.file.save.Fingerprint;
import waymark.file.save.SaveOutcome;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;

/// A pathway that is open: what was done to it, and where it lives.
public final class Document {

  private final ReadOnlyObjectWrapper<History> history;
  private final ReadOnlyObjectWrapper<Home> home;
  private final ReadOnlyObjectWrapper<ViewId> view;
  private final Optional<String> readOnly;
  private final Optional<Origin> origin;

  private Document(History history, Home home, Optional<String> readOnly) {
    this(history, home, readOnly, Optional.empty());
  }

  private Document(History history, Home home, Optional<String> readOnly, Optional<Origin> origin) {
    this.history = new ReadOnlyObjectWrapper<>(history);
    this.home = new ReadOnlyObjectWrapper<>(home);
    this.view = new ReadOnlyObjectWrapper<>(history.pathway().views().getFirst().id());
    this.readOnly = readOnly;
    this.origin = origin;
  }

  /// {@return a pathway that is in no file yet}
  ///
  /// @param name what to call it until it is saved
  public static Document fresh(Pathway pathway, String name) {
    return new Document(History.of(Settled.settle(pathway)), Home.none(name), Optional.empty());
  }

  /// {@return a pathway that was read from `file`}
  ///
  /// @param print taken before it was read
  public static Document opened(Pathway pathway, Path file, Optional<Fingerprint> print) {
    return new Document(
        History.of(Settled.settle(pathway)),
        Home.at(file, Optional.empty(), print),
        Optional.empty());
  }

  /// {@return a pathway that was enclosed in a figure or document, and has no file of its own yet}
  ///
  /// @param origin in which it was
  public static Document enclosed(Pathway pathway, Origin origin) {
    return new Document(
        History.of(Settled.settle(pathway)),
        Home.none(origin.stem()),
        Optional.empty(),
        Optional.of(origin));
  }

  /// {@return a pathway that was read from `file` and must not be changed}
  ///
  /// @param why a sentence for the person
  public static Document readOnly(Pathway pathway, Path file, String why) {
    return new Document(
        History.of(Settled.settle(pathway)),
        Home.at(file, Optional.empty(), Optional.empty()),
        Optional.of(why));
  }

  /// {@return a pathway that was being changed when the program ended without being asked to}
  ///
  /// @param file where it lived, if it had been saved
  public static Document recovered(Pathway pathway, Optional<Path> file, String name) {
    Pathway settled = Settled.settle(pathway);
    Home home =
        file.map(f -> Home.at(f, Optional.empty(), Fingerprint.of(f))).orElse(Home.none(name));
    History changed = History.of(settled, Pathway.of(settled.title()));
    return new Document(changed, home, Optional.empty());
  }

  /// {@return what was done to it}
  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /// {@return where it lives}
  public ReadOnlyObjectProperty<Home> homeProperty() {
    return home.getReadOnlyProperty();
  }

  /// {@return the view that is shown}
  public ReadOnlyObjectProperty<ViewId> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// {@return the pathway as it is now}
  public Pathway pathway() {
    return history.get().pathway();
  }

  /// {@return the view that is shown, as it is now}
  public View view() {
    return pathway().view(view.get()).orElseGet(() -> pathway().views().getFirst());
  }

  /// {@return where it lives}
  public Home home() {
    return home.get();
  }

  /// {@return why it cannot be changed; empty if it can}
  public Optional<String> readOnly() {
    return readOnly;
  }

  /// {@return the folder in which its file is, or that in which it was enclosed}
  public Optional<Path> folder() {
    return home()
        .file()
        .map(Path::toAbsolutePath)
        .map(Path::getParent)
        .or(() -> origin.flatMap(Origin::folder));
  }

  /// {@return in what it was enclosed, if it was}
  public Optional<Origin> origin() {
    return origin;
  }

  /// {@return whether it differs from what was saved}
  public boolean isChanged() {
    return history.get().isChanged();
  }

  /// Shows another view.
  public void show(ViewId next) {
    view.set(next);
  }

  /// Does `edit`, as a step of its own.
  public void edit(Edit edit) {
    take(history.get().with(edit));
  }

  /// Does `edit`, joined to the last step if that had the same key.
  public void edit(Edit edit, String key) {
    take(history.get().with(edit, key));
  }

  /// One step back.
  public void undo() {
    take(history.get().undo());
  }

  /// One step forward again.
  public void redo() {
    take(history.get().redo());
  }

  /// Says that the pathway of now was saved.
  public void saved(SaveOutcome.Saved saved) {
    history.set(history.get().saved());
    home.set(Home.at(saved.file(), Optional.of(saved.at()), Optional.of(saved.fingerprint())));
  }

  private void take(History next) {
    if (readOnly.isPresent()) {
      return;
    }
    if (next.pathway().view(view.get()).isEmpty()) {
      view.set(next.pathway().views().getFirst().id());
    }
    history.set(next);
  }
}
