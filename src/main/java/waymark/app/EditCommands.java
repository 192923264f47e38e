package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;
import waymark.app.document.Document;
import waymark.edit.Clip;
import waymark.edit.History;

/// What is done to the pathway and to what is selected in it.
final class EditCommands {

  private final Reach reach;
  private final Outward outward;
  private final Clipping clipping = new Clipping();

  EditCommands(Reach reach, Outward outward) {
    this.reach = reach;
    this.outward = outward;
  }

  Section section() {
    return new Section(
        "edit",
        List.of(
            List.of(undo(), redo()),
            List.of(cut(), copy(), copyPicture(), paste(), duplicate()),
            List.of(rename(), removeFromView(), deleteFromPathway()),
            List.of(selectAll()),
            List.of(find(), findNext(), findPrevious()),
            List.of(preferences())));
  }

  private Command undo() {
    return reach
        .forDocument("undo", Document::undo)
        .on("Shortcut+Z")
        .withIcon(Feather.CORNER_UP_LEFT)
        .when(history(History::canUndo))
        .saying(label("undo", History::undoLabel));
  }

  private Command redo() {
    return reach
        .forDocument("redo", Document::redo)
        .on("Shortcut+Shift+Z")
        .withIcon(Feather.CORNER_UP_RIGHT)
        .when(history(History::canRedo))
        .saying(label("redo", History::redoLabel));
  }

  private ObservableValue<Boolean> history(Predicate<History> can) {
    return reach.holds(d -> d.historyProperty().map(can::test));
  }

  private ObservableValue<String> label(String key, Function<History, Optional<String>> what) {
    String plain = text("command." + key);
    return reach.ofDocument(
        d ->
            d.historyProperty()
                .map(
                    h -> what.apply(h).map(w -> text("command." + key + ".what", w)).orElse(plain)),
        new SimpleStringProperty(plain));
  }

  private Command cut() {
    return reach
        .forSelection(
            "cut",
            s -> {
              clipping.put(s.clip());
              s.removeFromView();
            })
        .on("Shortcut+X");
  }

  private Command copy() {
    return reach
        .forSelection("copy", s -> clipping.put(s.clip()))
        .on("Shortcut+C")
        .when(reach.isSelected());
  }

  private Command copyPicture() {
    return reach.forPane("copy-picture", this::copyPicture).on("Shortcut+Shift+C");
  }

  /// Of what is selected, or else of the view.
  private void copyPicture(DocumentPane pane) {
    Clip clip = pane.selected().clip();
    if (clip.isEmpty()) {
      clipping.putPicture(pane.document().pathway(), pane.document().view());
    } else {
      clipping.putPicture(clip);
    }
  }

  private Command paste() {
    return reach.forPane("paste", this::paste).on("Shortcut+V").when(reach.isEditable());
  }

  private void paste(DocumentPane pane) {
    clipping
        .get()
        .ifPresentOrElse(
            pane.selected()::paste, () -> clipping.text().ifPresent(pane.selected()::pasteInSight));
  }

  private Command duplicate() {
    return reach.forSelection("duplicate", Selected::duplicate).on("Shortcut+D");
  }

  private Command removeFromView() {
    return reach.forSelection("remove", Selected::removeFromView).on("Delete");
  }

  private Command deleteFromPathway() {
    return reach.forSelection("delete", Selected::deleteFromPathway).on("Shift+Delete");
  }

  private Command selectAll() {
    return reach.forPane("select-all", p -> p.selected().selectAll()).on("Shortcut+A");
  }

  private Command find() {
    return reach.forPane("find", p -> p.find().begin()).on("Shortcut+F").withIcon(Feather.SEARCH);
  }

  private Command findNext() {
    return reach.forPane("find-next", p -> p.find().step(1)).on("F3");
  }

  private Command findPrevious() {
    return reach.forPane("find-previous", p -> p.find().step(-1)).on("Shift+F3");
  }

  private Command preferences() {
    return new Command("preferences", outward::preferences).on("Shortcut+Comma");
  }

  private Command rename() {
    return reach.forSelection("rename", Selected::rename).on("F2");
  }
}
