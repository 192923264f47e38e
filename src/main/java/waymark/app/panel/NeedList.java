package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import waymark.app.Wording;
import waymark.edit.NeedEdit;
import waymark.edit.NeedEdit.Holder;
import waymark.model.Need;
import waymark.model.Qualification;
import waymark.model.Timing;

/// The needs of a role or step, and a searchable choice for one more.
final class NeedList extends VBox {

  private final Editing editing;
  private final Holder holder;
  private final Supplier<List<Need>> get;
  private final VBox cards = new VBox(8);
  private final SearchableComboBox<Qualification> more = new SearchableComboBox<>();
  private List<Need> shown = List.of();

  NeedList(Editing editing, Holder holder, Supplier<List<Need>> get) {
    super(8);
    this.editing = editing;
    this.holder = holder;
    this.get = get;
    more.setId("need-add");
    more.setPromptText(text("need.add"));
    more.setAccessibleText(text("need.add"));
    more.setMaxWidth(Double.MAX_VALUE);
    more.setConverter(new Wording<>(Qualification::name));
    more.valueProperty().subscribe(this::add);
    getChildren().addAll(cards, more);
  }

  void refresh() {
    List<Qualification> known = editing.pathway().qualifications();
    if (!more.getItems().equals(known)) {
      more.getItems().setAll(known);
    }
    List<Need> now = get.get();
    if (!now.equals(shown)) {
      shown = now;
      cards.getChildren().clear();
      for (int i = 0; i < now.size(); i++) {
        cards.getChildren().add(card(i, now.get(i)));
      }
    }
  }

  private NeedCard card(int index, Need need) {
    return new NeedCard(
        editing.pathway(),
        need,
        next -> editing.edit(new NeedEdit.ChangeNeed(holder, index, next), "need-" + index),
        () -> editing.edit(new NeedEdit.RemoveNeed(holder, index)));
  }

  private void add(Qualification chosen) {
    if (chosen != null) {
      editing.edit(new NeedEdit.AddNeed(holder, Need.of(chosen.id(), new Timing.Before())));
      javafx.application.Platform.runLater(() -> more.setValue(null));
    }
  }
}
