package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import waymark.edit.EvidenceEdit.AddEvidence;
import waymark.edit.FreshIds;
import waymark.edit.QuestionEdit.AddQuestion;
import waymark.model.Evidence;
import waymark.model.Question;
import waymark.model.RoleId;

/// Evidence or open questions below each other, those of one role or all, with a way to add one.
final class CitedList extends VBox {

  private final Editing editing;
  private final Supplier<List<Cited>> all;
  private final VBox cards = new VBox(8);
  private List<Object> shown = List.of();
  private List<CitedCard> made = List.of();

  private CitedList(Editing editing, String key, Supplier<List<Cited>> all, Runnable add) {
    super(8);
    this.editing = editing;
    this.all = all;
    Button button = new Button(text(key + ".add"));
    button.setId(key + "-add");
    button.getStyleClass().add("add");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> add.run());
    getChildren().addAll(cards, button);
  }

  /// {@return the evidence}
  ///
  /// @param about only what speaks of that role
  static CitedList ofEvidence(Editing editing, Optional<RoleId> about) {
    return new CitedList(
        editing,
        "evidence",
        () ->
            editing.pathway().evidence().stream()
                .filter(e -> about.map(e.roles()::contains).orElse(true))
                .<Cited>map(e -> new CitedEvidence(editing, e.id()))
                .toList(),
        () -> {
          Evidence fresh = Evidence.of(FreshIds.evidence(editing.pathway()), text("evidence.new"));
          editing.edit(new AddEvidence(fresh.withRoles(about.stream().toList())));
        });
  }

  /// {@return the open questions}
  ///
  /// @param about only what speaks of that role
  static CitedList ofQuestions(Editing editing, Optional<RoleId> about) {
    return new CitedList(
        editing,
        "question",
        () ->
            editing.pathway().questions().stream()
                .filter(q -> about.map(q.roles()::contains).orElse(true))
                .<Cited>map(q -> new CitedQuestion(editing, q.id()))
                .toList(),
        () -> {
          Question fresh = Question.of(FreshIds.question(editing.pathway()), text("question.new"));
          editing.edit(new AddQuestion(fresh.withRoles(about.stream().toList())));
        });
  }

  void refresh() {
    List<Cited> now = all.get();
    List<Object> parts = new ArrayList<>();
    now.forEach(c -> parts.add(List.of(c, c.roles())));
    if (!parts.equals(shown)) {
      shown = parts;
      made = now.stream().map(c -> new CitedCard(editing, c)).toList();
      cards.getChildren().setAll(made);
    }
    made.forEach(CitedCard::refresh);
  }
}
