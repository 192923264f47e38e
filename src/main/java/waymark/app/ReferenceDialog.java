package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import waymark.file.Problem;
import waymark.file.ReferenceReader;
import waymark.model.Word;
import waymark.model.reference.Citation;
import waymark.model.reference.PayPoint;
import waymark.model.reference.Reference;

/// Which tables of reference data are in use, of when they are and how firm, and ways to bring
/// one's own.
final class ReferenceDialog extends Dialog<ButtonType> {

  private final Surroundings around;
  private final VBox tables = new VBox(12);
  private final VBox problems = new VBox(4);

  ReferenceDialog(Stage owner, Surroundings around) {
    this.around = around;
    initOwner(owner);
    setResizable(true);
    setTitle(text("reference.title"));
    setHeaderText(text("reference.header"));
    setGraphic(null);
    Button folder = button("reference.folder", this::chooseFolder);
    Button pay = button("reference.pay", this::choosePay);
    Button own = button("reference.own", this::useOwn);
    HBox ways = new HBox(8, folder, pay, own);
    problems.getStyleClass().add("reference-problems");
    tables.getStyleClass().add("take-rows");
    ScrollPane scroll = new ScrollPane(tables);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("reference-scroll");
    getDialogPane().setContent(new VBox(12, scroll, problems, ways));
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    around.appearance().dress(getDialogPane().getScene());
    fill();
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(text(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void chooseFolder() {
    around
        .files()
        .folder(text("reference.folder"))
        .ifPresent(p -> use(around.facts()::useFolder, p));
  }

  private void choosePay() {
    around.files().table(text("reference.pay")).ifPresent(p -> use(around.facts()::usePay, p));
  }

  private void useOwn() {
    around.facts().useOwn();
    tell(List.of());
  }

  private void use(Function<Path, List<Problem>> take, Path path) {
    tell(take.apply(path));
  }

  private void tell(List<Problem> found) {
    problems.getChildren().setAll(found.stream().limit(6).map(p -> wrapped(p.message())).toList());
    if (!found.isEmpty()) {
      problems.getChildren().addFirst(wrapped(text("reference.faulty", found.size())));
    }
    fill();
  }

  private void fill() {
    tables.getChildren().setAll(ReferenceReader.tables().stream().map(this::table).toList());
  }

  private VBox table(String file) {
    Label name = new Label(text("reference.table." + file.replace(".csv", "")));
    name.getStyleClass().add("section");
    Optional<Path> home = around.facts().home(file);
    Label where =
        wrapped(
            home.map(p -> text("reference.yours", p))
                .orElseGet(() -> text("reference.built-in", file)));
    Label what = wrapped(told(file, around.facts().now()));
    what.getStyleClass().add("fine");
    return new VBox(2, name, where, what);
  }

  /// Of when a table is, and how firm.
  private static String told(String file, Reference r) {
    return switch (file) {
      case "pay.csv" -> pay(r);
      case "allowances.csv" ->
          years(r.allowances().stream().map(a -> a.year().label() + ", " + a.status().label()));
      case "bands.csv" ->
          years(r.bands().stream().map(b -> text("reference.band", b.frame().label(), b.year())));
      case "groups.csv" -> cited(r.groups().stream().map(g -> g.citation()));
      case "units.csv" -> cited(r.units().stream().map(u -> u.citation()));
      case "time.csv" -> cited(r.time().stream().map(t -> t.citation()));
      case "study.csv" ->
          cited(
              r.courses().stream()
                  .flatMap(
                      c ->
                          Stream.concat(
                              c.cohort().stream().map(k -> k.citation()),
                              c.load().stream().map(k -> k.citation()))));
      case "qualifications.csv" -> cited(r.qualifications().stream().map(q -> q.citation()));
      case "kinds.csv" -> cited(r.kinds().stream().map(k -> k.citation()));
      default -> text("reference.rules", r.standards().size(), r.checked());
    };
  }

  private static String pay(Reference reference) {
    return years(
        reference.pay().points().stream()
            .sorted(Comparator.comparing(PayPoint::year))
            .map(p -> p.year().label() + ", " + p.status().label()));
  }

  private static String years(Stream<String> words) {
    return words
        .collect(Collectors.groupingBy(w -> w, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> text("reference.rows", e.getKey(), e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String cited(Stream<Citation> citations) {
    List<Citation> all = citations.distinct().toList();
    String sure =
        all.stream()
            .map(Citation::certainty)
            .distinct()
            .map(Word::label)
            .collect(Collectors.joining(", "));
    String dates =
        all.stream().map(Citation::date).distinct().sorted().collect(Collectors.joining(", "));
    return text("reference.cited", all.size(), dates, sure);
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().add("reference-words");
    return label;
  }
}
