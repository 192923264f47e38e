package waymark.app.change;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import waymark.change.Difference;
import waymark.change.Taking.Offer;

/// Which changes of a template to take. What both sides may have changed is not ticked.
public final class TakeDialog extends Dialog<List<Difference>> {

  private final Map<CheckBox, Offer> boxes = new LinkedHashMap<>();

  /// @param isBaseKnown whether it is known what the pathway began with
  public TakeDialog(Window owner, List<Offer> offers, String template, boolean isBaseKnown) {
    initOwner(owner);
    setResizable(true);
    setTitle(text("take.title"));
    setHeaderText(text("take.header", offers.size(), template));
    setGraphic(null);
    ButtonType take = new ButtonType(text("take.do"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, take);
    getDialogPane().setContent(content(offers, isBaseKnown));
    Node button = getDialogPane().lookupButton(take);
    button.setId("take-do");
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> boxes.keySet().stream().noneMatch(CheckBox::isSelected),
                boxes.keySet().stream()
                    .map(CheckBox::selectedProperty)
                    .toArray(Observable[]::new)));
    setResultConverter(pressed -> pressed == take ? chosen() : null);
  }

  private VBox content(List<Offer> offers, boolean isBaseKnown) {
    VBox rows = new VBox(10);
    offers.stream().filter(o -> o.clash().isEmpty()).forEach(o -> rows.getChildren().add(row(o)));
    List<Offer> clashes = offers.stream().filter(o -> o.clash().isPresent()).toList();
    if (!clashes.isEmpty()) {
      Label heading = new Label(text(isBaseKnown ? "take.clashes" : "take.unknown"));
      heading.getStyleClass().add("section");
      heading.setWrapText(true);
      heading.setMinHeight(Label.USE_PREF_SIZE);
      rows.getChildren().add(heading);
      clashes.forEach(o -> rows.getChildren().add(row(o)));
    }
    rows.getStyleClass().add("take-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("take-scroll");
    Label note = new Label(text("take.note"));
    note.getStyleClass().add("fine");
    note.setWrapText(true);
    return new VBox(10, scroll, note);
  }

  private VBox row(Offer offer) {
    CheckBox box = new CheckBox(offer.change().sentence());
    box.setWrapText(true);
    box.setMinHeight(CheckBox.USE_PREF_SIZE);
    box.setSelected(offer.clash().isEmpty());
    boxes.put(box, offer);
    VBox row = new VBox(2, box);
    offer
        .clash()
        .ifPresent(
            why -> {
              Label label = new Label(why);
              label.getStyleClass().addAll("fine", "take-clash");
              label.setWrapText(true);
              label.setMinHeight(Label.USE_PREF_SIZE);
              row.getChildren().add(label);
            });
    return row;
  }

  private List<Difference> chosen() {
    List<Difference> chosen = new ArrayList<>();
    boxes.forEach(
        (box, offer) -> {
          if (box.isSelected()) {
            chosen.add(offer.change());
          }
        });
    return chosen;
  }
}
