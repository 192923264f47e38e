package waymark.app.change;

import static waymark.app.Texts.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import waymark.canvas.DeskColours;
import waymark.canvas.Faces;
import waymark.canvas.Flag;
import waymark.change.Comparison;
import waymark.change.Difference;
import waymark.change.Difference.Way;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Severity;
import waymark.picture.Theme;

/// Two pathways beside each other, and what changed from one to the other.
public final class CompareDialog extends Dialog<ButtonType> {

  private final List<Difference> all;
  private final ListView<Difference> list = new ListView<>();
  private final CheckBox places = new CheckBox(text("compare.places"));
  private final Label count = new Label();
  private final Side left;
  private final Side right;

  /// @param theme the colours of the pages
  /// @param desk the colours around them
  /// @param before the earlier one, every card of which has a place
  /// @param after the later one, likewise
  /// @param name what the earlier one is called
  public CompareDialog(
      Window owner,
      Faces faces,
      Theme theme,
      DeskColours desk,
      Pathway before,
      Pathway after,
      String name) {
    all = Comparison.between(before, after);
    initOwner(owner);
    initModality(Modality.NONE);
    setResizable(true);
    setTitle(text("compare.title"));
    setHeaderText(text("compare.header", name, after.title()));
    setGraphic(null);
    left = new Side(name, faces, before, theme, desk, flags(all, Way.GONE));
    right = new Side(text("compare.now"), faces, after, theme, desk, flags(all, Way.NEW));
    getDialogPane().setContent(content());
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    getDialogPane().getStyleClass().add("compare");
    places.setOnAction(_ -> fill());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((_, now) -> Optional.ofNullable(now).ifPresent(this::show));
    fill();
  }

  private VBox content() {
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox pictures = new HBox(12, left, right);
    VBox.setVgrow(pictures, Priority.ALWAYS);
    list.setId("differences");
    list.setCellFactory(_ -> new Cell());
    HBox row = new HBox(16, count, places);
    row.getStyleClass().add("row");
    return new VBox(10, pictures, row, list);
  }

  private void fill() {
    List<Difference> wanted =
        all.stream().filter(d -> places.isSelected() || !d.isPlace()).toList();
    list.setItems(FXCollections.observableList(wanted));
    count.setText(text("compare.count", wanted.size()));
  }

  private void show(Difference difference) {
    difference
        .element()
        .ifPresent(
            id -> {
              left.reveal(id);
              right.reveal(id);
            });
  }

  /// Signs on what is on one side only, or differs.
  private static Map<Id, Flag> flags(List<Difference> all, Way own) {
    Map<Id, Flag> flags = new HashMap<>();
    for (Difference d : all) {
      if (!d.isPlace() && (d.way() == own || d.way() == Way.CHANGED)) {
        d.element()
            .ifPresent(
                id ->
                    flags.merge(
                        id, new Flag(Severity.INFO, List.of(d.sentence())), CompareDialog::both));
      }
    }
    return flags;
  }

  private static Flag both(Flag one, Flag other) {
    return new Flag(
        one.severity(), Stream.of(one, other).flatMap(f -> f.sentences().stream()).toList());
  }

  private static final class Cell extends ListCell<Difference> {
    @Override
    protected void updateItem(Difference difference, boolean empty) {
      super.updateItem(difference, empty);
      setWrapText(true);
      setPrefWidth(0);
      setText(empty || difference == null ? "" : difference.sentence());
    }
  }
}
