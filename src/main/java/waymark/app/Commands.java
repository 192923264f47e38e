package waymark.app;

import static waymark.app.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;
import waymark.app.document.Document;
import waymark.canvas.Viewport;
import waymark.edit.History;

/// Every command there is, wired to the document in front.
final class Commands {

  private static final ObservableValue<Boolean> NO = new SimpleObjectProperty<>(false);

  private final Desk desk;
  private final ObservableValue<Optional<DocumentPane>> pane;
  private final Filing filing;
  private final Clipping clipping = new Clipping();
  private final ObservableValue<Boolean> isOpen;
  private final ObservableValue<Boolean> isEditable;
  private final ObservableValue<Boolean> isSelected;

  Commands(Desk desk, Filing filing, ObservableValue<Optional<DocumentPane>> pane) {
    this.desk = desk;
    this.filing = filing;
    this.pane = pane;
    isOpen = desk.frontProperty().map(Optional::isPresent);
    isEditable = desk.frontProperty().map(d -> d.filter(f -> f.readOnly().isEmpty()).isPresent());
    isSelected =
        pane.flatMap(
            p ->
                p.<ObservableValue<Boolean>>map(
                        q -> q.canvas().selectionProperty().map(s -> !s.isEmpty()))
                    .orElse(NO));
  }

  Command create(Runnable dialog) {
    return new Command("new", dialog).on("Shortcut+N").withIcon(Feather.FILE_PLUS);
  }

  Command open() {
    return new Command("open", filing::open).on("Shortcut+O").withIcon(Feather.FOLDER);
  }

  Command save() {
    return forDocument("save", filing::save)
        .on("Shortcut+S")
        .withIcon(Feather.SAVE)
        .when(isEditable);
  }

  Command saveAs() {
    return forDocument("save-as", filing::saveAs).on("Shortcut+Shift+S").when(isEditable);
  }

  Command saveAsTemplate(Consumer<Document> keep) {
    return forDocument("save-as-template", keep);
  }

  Command revert() {
    ObservableValue<Boolean> hasFile =
        desk.ofFront(d -> d.homeProperty().map(h -> h.file().isPresent()), NO);
    return forDocument("revert", filing::revert).when(hasFile);
  }

  Command close() {
    return forDocument("close", filing::close).on("Shortcut+W");
  }

  Command export(Consumer<Document> dialog) {
    return forDocument("export", dialog).on("Shortcut+E").withIcon(Feather.SHARE);
  }

  Command undo() {
    return forDocument("undo", Document::undo)
        .on("Shortcut+Z")
        .withIcon(Feather.CORNER_UP_LEFT)
        .when(history(History::canUndo))
        .saying(label("undo", History::undoLabel));
  }

  Command redo() {
    return forDocument("redo", Document::redo)
        .on("Shortcut+Shift+Z")
        .withIcon(Feather.CORNER_UP_RIGHT)
        .when(history(History::canRedo))
        .saying(label("redo", History::redoLabel));
  }

  private ObservableValue<Boolean> history(Predicate<History> can) {
    return desk.ofFront(d -> d.historyProperty().map(can::test), NO);
  }

  private ObservableValue<String> label(String key, Function<History, Optional<String>> what) {
    String plain = text("command." + key);
    return desk.ofFront(
        d ->
            d.historyProperty()
                .map(
                    h -> what.apply(h).map(w -> text("command." + key + ".what", w)).orElse(plain)),
        new SimpleStringProperty(plain));
  }

  Command cut() {
    return forSelection(
            "cut",
            s -> {
              clipping.put(s.clip());
              s.removeFromView();
            })
        .on("Shortcut+X");
  }

  Command copy() {
    return forSelection("copy", s -> clipping.put(s.clip())).on("Shortcut+C").when(isSelected);
  }

  Command paste() {
    return forPane("paste", p -> clipping.get().ifPresent(p.selected()::paste))
        .on("Shortcut+V")
        .when(isEditable);
  }

  Command duplicate() {
    return forSelection("duplicate", Selected::duplicate).on("Shortcut+D");
  }

  Command removeFromView() {
    return forSelection("remove", Selected::removeFromView).on("Delete");
  }

  Command deleteFromPathway() {
    return forSelection("delete", Selected::deleteFromPathway).on("Shift+Delete");
  }

  Command selectAll() {
    return forPane("select-all", p -> p.selected().selectAll()).on("Shortcut+A");
  }

  Command rename() {
    return forSelection("rename", Selected::rename).on("F2");
  }

  Command zoomIn() {
    return forPane("zoom-in", p -> p.canvas().zoomBy(Viewport.STEP))
        .on("Shortcut+Equals")
        .withIcon(Feather.ZOOM_IN);
  }

  Command zoomOut() {
    return forPane("zoom-out", p -> p.canvas().zoomBy(1 / Viewport.STEP))
        .on("Shortcut+Minus")
        .withIcon(Feather.ZOOM_OUT);
  }

  Command actualSize() {
    return forPane("actual-size", p -> p.canvas().actualSize()).on("Shortcut+0");
  }

  Command fit() {
    return forPane("fit", p -> p.canvas().fit()).on("Shortcut+9").withIcon(Feather.MAXIMIZE);
  }

  private Command forDocument(String key, Consumer<Document> action) {
    return new Command(key, () -> desk.front().ifPresent(action)).when(isOpen);
  }

  private Command forPane(String key, Consumer<DocumentPane> action) {
    return new Command(key, () -> pane.getValue().ifPresent(action)).when(isOpen);
  }

  private Command forSelection(String key, Consumer<Selected> action) {
    ObservableValue<Boolean> both = isSelected.flatMap(some -> some ? isEditable : NO);
    return forPane(key, p -> action.accept(p.selected())).when(both);
  }
}
