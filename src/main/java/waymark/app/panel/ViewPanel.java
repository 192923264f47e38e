package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import waymark.edit.PathwayEdit;
import waymark.edit.ViewEdit;
import waymark.model.About;
import waymark.model.CardLine;
import waymark.model.Pathway;
import waymark.model.PayArea;
import waymark.model.Spelling;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// What can be said of the view and of the pathway, while nothing is selected.
final class ViewPanel implements Panel {

  private final Editing editing;
  private final ViewId id;
  private final Form form = new Form();

  ViewPanel(Editing editing, ViewId id) {
    this.editing = editing;
    this.id = id;
    form.heading(() -> view().title(), this::counts);
    form.line(
        "view.title",
        () -> view().title(),
        words ->
            RolePanel.said(words)
                .ifPresent(w -> editing.edit(new ViewEdit.RenameView(id, w), "title-of-" + id)));
    form.choice(
        "view.kind",
        List.of(ViewKind.values()),
        () -> Optional.of(view().kind()),
        kind -> kind.ifPresent(k -> change(v -> v.withKind(k))));
    lines();
    bands();
    form.paragraph(
        "view.caption",
        () -> view().caption().orElse(""),
        words -> type("caption", v -> v.withCaption(RolePanel.said(words))));
    pathway();
    cited();
  }

  @Override
  public Form node() {
    return form;
  }

  @Override
  public boolean stillThere() {
    return editing.pathway().view(id).isPresent();
  }

  private View view() {
    return editing.pathway().view(id).orElseThrow();
  }

  private String counts() {
    Pathway pathway = editing.pathway();
    return text("view.counts", view().placements().size(), pathway.stepsIn(view()).size());
  }

  private void lines() {
    VBox boxes = new VBox(6);
    for (CardLine line : CardLine.values()) {
      CheckBox box = new CheckBox(line.label());
      form.onRefresh(() -> box.setSelected(view().cardLines().contains(line)));
      box.setOnAction(_ -> change(v -> v.withShows(Optional.of(shown(line, box.isSelected())))));
      boxes.getChildren().add(box);
    }
    form.row("view.lines", boxes);
  }

  private List<CardLine> shown(CardLine line, boolean on) {
    List<CardLine> lines = new ArrayList<>(view().cardLines());
    lines.remove(line);
    if (on) {
      lines.add(line);
    }
    return lines;
  }

  private void bands() {
    StageList stages = new StageList(editing, id);
    form.row("view.stages", stages);
    form.onRefresh(stages::refresh);
    StrandList strands = new StrandList(editing, id);
    form.row("view.strands", strands);
    form.onRefresh(strands::refresh);
  }

  private void pathway() {
    form.section("pathway.section");
    form.line(
        "pathway.title",
        () -> editing.pathway().title(),
        words ->
            RolePanel.said(words)
                .ifPresent(w -> editing.edit(new PathwayEdit.RenamePathway(w), "pathway-title")));
    form.line(
        "pathway.organisation",
        () -> about().organisation().orElse(""),
        words -> about("organisation", about().withOrganisation(RolePanel.said(words))));
    form.date("pathway.as-of", () -> about().asOf(), day -> about("date", about().withAsOf(day)));
    form.choiceOrNone(
        "pathway.spelling",
        List.of(Spelling.values()),
        () -> about().spelling(),
        spelling -> about("spelling", about().withSpelling(spelling)));
    form.choiceOrNone(
        "pathway.area",
        List.of(PayArea.values()),
        () -> about().payArea(),
        area -> about("area", about().withPayArea(area)));
    form.paragraph(
        "pathway.caveat",
        () -> about().caveat().orElse(""),
        words -> about("caveat", about().withCaveat(RolePanel.said(words))));
  }

  private void cited() {
    form.section("pathway.evidence");
    CitedList evidence = CitedList.ofEvidence(editing, Optional.empty());
    form.with(evidence);
    form.onRefresh(evidence::refresh);
    form.section("pathway.questions");
    CitedList questions = CitedList.ofQuestions(editing, Optional.empty());
    form.with(questions);
    form.onRefresh(questions::refresh);
  }

  private About about() {
    return editing.pathway().about();
  }

  private void about(String what, About after) {
    editing.edit(PathwayEdit.ChangeAbout.between(about(), after), what);
  }

  private void change(UnaryOperator<View> by) {
    editing.edit(ViewEdit.ChangeView.between(view(), by.apply(view())));
  }

  private void type(String what, UnaryOperator<View> by) {
    editing.edit(ViewEdit.ChangeView.between(view(), by.apply(view())), what + "-of-" + id);
  }
}
