package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import waymark.app.Wording;
import waymark.edit.NeedEdit;
import waymark.edit.NeedEdit.Holder;
import waymark.model.Need;
import waymark.model.Qualification;
import waymark.model.Timing;

/// The needs of a role or step, and a searchable choice for one more: of the pathway's own
/// qualifications, and behind them of those that it does not have yet.
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
    more.setConverter(new Wording<>(NeedList::words));
    more.setOnHidden(_ -> Platform.runLater(this::take));
    getChildren().addAll(cards, more);
  }

  void refresh() {
    List<Need> now = get.get();
    List<Qualification> free = free(now);
    if (!more.getItems().equals(free)) {
      more.getItems().setAll(free);
    }
    if (!now.equals(shown)) {
      shown = now;
      cards.getChildren().clear();
      for (int i = 0; i < now.size(); i++) {
        cards.getChildren().add(card(i, now.get(i)));
      }
    }
  }

  private List<Qualification> free(List<Need> needs) {
    return Stream.of(editing.pathway().qualifications(), KnownQualifications.beyond(editing))
        .flatMap(List::stream)
        .filter(q -> needs.stream().noneMatch(need -> need.anyOf().contains(q.id())))
        .toList();
  }

  private NeedCard card(int index, Need need) {
    return new NeedCard(
        editing.pathway(),
        need,
        next -> editing.edit(new NeedEdit.ChangeNeed(holder, index, next), "need-" + index),
        () -> editing.edit(new NeedEdit.RemoveNeed(holder, index)));
  }

  /// The short name first, as long ones begin alike.
  private static String words(Qualification q) {
    return q.badge().equals(q.name()) ? q.name() : text("need.choice", q.badge(), q.name());
  }

  /// What the arrow keys pass on the way is not chosen; what stands there once the list is shut is.
  private void take() {
    Qualification chosen = more.getValue();
    if (chosen != null) {
      more.setValue(null);
      editing.edit(NeedEdit.asking(editing.pathway(), holder, chosen, new Timing.Before()));
    }
  }
}
