package waymark.app.advice;

import static waymark.app.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.rule.Concern;
import waymark.rule.Finding;
import waymark.rule.Rules;

/// All findings, the weightiest first and by what their rules are about, and the rules that the
/// pathway weighs in its own way.
public final class FindingsPanel extends BorderPane {

  /// More cards at once help nobody.
  private static final int MOST = 100;

  private static final double GAP = 10;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Acts acts;
  private final LocalDate checked;
  private final Label dated = new Label();
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final Map<Severity, ToggleButton> filters = new EnumMap<>(Severity.class);
  private List<Finding> findings = List.of();
  private List<RuleChoice> choices = List.of();

  /// @param checked when somebody last looked whether the rules still hold
  public FindingsPanel(Acts acts, LocalDate checked) {
    this.acts = acts;
    this.checked = checked;
    setId("findings");
    getStyleClass().add("findings");
    FlowPane row =
        new FlowPane(
            filter(Severity.ERROR), filter(Severity.WARNING), filter(Severity.INFO), allRules());
    row.getStyleClass().add("findings-filters");
    dated.getStyleClass().add("fine");
    dated.setWrapText(true);
    dated.setMinHeight(USE_PREF_SIZE);
    VBox top = new VBox(8, row, dated);
    top.getStyleClass().add("findings-top");
    setTop(top);
    list.getStyleClass().add("findings-list");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
  }

  private Hyperlink allRules() {
    Hyperlink all = new Hyperlink(text("findings.rules"));
    all.setId("findings-rules");
    all.setMinWidth(USE_PREF_SIZE);
    all.setTooltip(new Tooltip(text("findings.rules.tip")));
    all.setOnAction(
        _ -> {
          all.setVisited(false);
          acts.rules();
        });
    return all;
  }

  private ToggleButton filter(Severity severity) {
    ToggleButton filter = new ToggleButton("0", Signs.of(severity));
    filter.setId("filter-" + severity.word());
    filter.getStyleClass().add("findings-filter");
    filter.setSelected(true);
    filter.setTooltip(new Tooltip(text("findings.filter." + severity.word())));
    filter.setOnAction(_ -> fill());
    filters.put(severity, filter);
    return filter;
  }

  /// Shows the findings about `pathway` from now on.
  public void show(Pathway pathway, List<Finding> found) {
    findings = found;
    choices = pathway.rules();
    dated.setText(
        pathway
            .about()
            .asOf()
            .map(day -> text("findings.as-of", DAY.format(day), DAY.format(checked)))
            .orElseGet(() -> text("findings.checked", DAY.format(checked))));
    filters.forEach((severity, filter) -> label(filter, severity));
    fill();
  }

  private void label(ToggleButton filter, Severity severity) {
    long count = findings.stream().filter(f -> f.severity() == severity).count();
    filter.setText(Long.toString(count));
    filter.setAccessibleText(text("findings.filter." + severity.word()) + ", " + count);
  }

  /// Brings the card of the first finding about `id` into sight.
  public void reveal(Id id) {
    applyCss();
    layout();
    list.getChildren().stream()
        .filter(n -> n instanceof FindingCard card && card.isAbout(id))
        .findFirst()
        .ifPresent(this::scrollTo);
  }

  private void scrollTo(Node card) {
    double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
    double top = card.getBoundsInParent().getMinY() - GAP;
    scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
  }

  private void fill() {
    List<Finding> wanted = findings.stream().filter(this::isWanted).toList();
    List<Node> nodes = new ArrayList<>();
    List<Finding> shown = wanted.subList(0, Math.min(MOST, wanted.size()));
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      for (Concern concern : Concern.values()) {
        add(nodes, shown, severity, concern);
      }
    }
    if (wanted.size() > MOST) {
      nodes.add(fine(text("findings.more", wanted.size() - MOST)));
    }
    if (findings.isEmpty()) {
      nodes.add(fine(text("findings.none", Rules.all().size())));
    } else if (wanted.isEmpty()) {
      nodes.add(fine(text("findings.hidden")));
    }
    addChoices(nodes);
    list.getChildren().setAll(nodes);
  }

  private boolean isWanted(Finding finding) {
    ToggleButton filter = filters.get(finding.severity());
    return filter == null || filter.isSelected();
  }

  private void add(List<Node> nodes, List<Finding> shown, Severity severity, Concern concern) {
    List<Finding> some =
        shown.stream()
            .filter(f -> f.severity() == severity && Rules.concern(f.rule()) == concern)
            .toList();
    if (!some.isEmpty()) {
      nodes.add(heading(text("concern." + concern.name().toLowerCase(Locale.ROOT))));
      some.forEach(f -> nodes.add(new FindingCard(f, acts)));
    }
  }

  private void addChoices(List<Node> nodes) {
    if (!choices.isEmpty()) {
      nodes.add(heading(text("findings.choices")));
      choices.forEach(c -> nodes.add(new ChoiceCard(c, acts)));
    }
  }

  private static Label heading(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("section");
    return label;
  }

  private static Label fine(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("findings-said");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
