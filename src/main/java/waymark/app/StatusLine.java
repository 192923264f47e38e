package waymark.app;

import static waymark.app.Texts.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import waymark.app.document.Document;
import waymark.app.document.Home;
import waymark.model.Pathway;

/// When and where it was last saved, what is in the view, the last sentence said, and the zoom.
final class StatusLine extends HBox {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Label saved = label("status-saved");
  private final Label counts = label("status-counts");
  private final FindingsLink findings = new FindingsLink();
  private final Label said = label("status-said");
  private final Label asOf = label("status-as-of");
  private final Label zoom = label("status-zoom");
  private Subscription following = Subscription.EMPTY;

  StatusLine() {
    getStyleClass().add("status-bar");
    getChildren().setAll(saved, counts, findings, said, asOf, zoom);
    giveWay();
  }

  /// A sentence has the room that everything else leaves, and is read in full in its tip.
  private void giveWay() {
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(said.textProperty());
    whole.setWrapText(true);
    said.tooltipProperty().bind(said.textProperty().map(words -> words.isEmpty() ? null : whole));
    said.setPrefWidth(0);
    said.setMaxWidth(Double.MAX_VALUE);
    setHgrow(said, Priority.ALWAYS);
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    return label;
  }

  /// Follows `pane` from now on.
  void follow(DocumentPane pane) {
    following.unsubscribe();
    Document document = pane.document();
    following =
        Subscription.combine(
            document.historyProperty().subscribe(() -> show(document)),
            document.homeProperty().subscribe(() -> show(document)),
            document.viewProperty().subscribe(() -> show(document)),
            pane.findingsProperty().subscribe(found -> findings.show(pane, found)),
            pane.canvas()
                .viewportProperty()
                .subscribe(v -> zoom.setText(text("zoom.percent", v.percent()))));
    show(document);
  }

  /// Follows nothing.
  void rest() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    findings.rest();
    for (Label label : new Label[] {saved, counts, said, asOf, zoom}) {
      label.setText("");
    }
  }

  /// Says `sentence` until something else is done.
  void say(String sentence) {
    said.setText(sentence);
  }

  private void show(Document document) {
    saved.setText(saved(document));
    Pathway pathway = document.pathway();
    counts.setText(
        text(
            "status.counts",
            document.view().placements().size(),
            pathway.stepsIn(document.view()).size()));
    asOf.setText(
        pathway.about().asOf().map(day -> text("status.as-of", DAY.format(day))).orElse(""));
    said.setText("");
  }

  private static String saved(Document document) {
    Home home = document.home();
    if (home.file().isEmpty()) {
      return text("status.never-saved");
    }
    String name = home.name();
    String state =
        home.saved()
            .map(
                when ->
                    text("status.saved", TIME.format(when.atZone(ZoneId.systemDefault())), name))
            .orElseGet(() -> text("status.opened", name));
    return document.isChanged() ? state + " · " + text("status.changed") : state;
  }
}
