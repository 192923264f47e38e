package waymark.app.publish;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.app.Wording;
import waymark.export.Choices;
import waymark.export.fit.Place;
import waymark.file.PathwayWriter;
import waymark.model.Note;
import waymark.model.Pathway;
import waymark.model.View;

/// What leaves the program, where it goes, and as what.
public final class ExportForm extends VBox {

  /// One view, or all of them.
  private record Choice(List<View> views, String title) {}

  private final ComboBox<Choice> what = new ComboBox<>();
  private final PlacePicker place = new PlacePicker(Place.A4_LANDSCAPE);
  private final ToggleGroup products = new ToggleGroup();
  private final ProductOptions options = new ProductOptions();
  private final CheckBox linked = new CheckBox(text("export.linked"));
  private final CheckBox source = new CheckBox(text("export.source"));
  private final Label leaving = new Label();
  private Pathway pathway;
  private Runnable changed = () -> {};

  /// @param pathway of which it leaves
  /// @param first the view to begin with
  /// @param canLink whether the pathway has a file, from which the way to a figure can be kept
  public ExportForm(Pathway pathway, View first, boolean canLink) {
    super(8);
    this.pathway = pathway;
    getStyleClass().add("export-form");
    what.setId("export-view");
    what.setMaxWidth(Double.MAX_VALUE);
    what.setConverter(new Wording<>(Choice::title));
    offer(pathway, first);
    getChildren().addAll(heading("export.what"), what, heading("export.where"), place);
    getChildren().add(heading("export.as"));
    for (Product product : Product.values()) {
      getChildren().add(product(product));
    }
    getChildren().addAll(options, linked(canLink));
    Label note = new Label(text("export.paper-style"));
    note.getStyleClass().add("fine");
    note.setWrapText(true);
    getChildren().add(note);
    what.valueProperty().subscribe(() -> changed.run());
    place.placeProperty().subscribe(() -> changed.run());
    products.selectedToggleProperty().subscribe(() -> options.show(product()));
  }

  private RadioButton product(Product product) {
    RadioButton button = new RadioButton(text(product.key()));
    button.setId(product.key().replace('.', '-'));
    button.setUserData(product);
    button.setToggleGroup(products);
    button.setWrapText(true);
    button.setSelected(product == Product.SVG);
    return button;
  }

  private CheckBox linked(boolean canLink) {
    linked.setId("export-linked");
    linked.setWrapText(true);
    linked.setDisable(!canLink);
    linked.setTooltip(new Tooltip(text(canLink ? "export.linked.tip" : "export.linked.unsaved")));
    return linked;
  }

  private CheckBox source() {
    source.setId("export-source");
    source.setWrapText(true);
    source.setSelected(true);
    source.setTooltip(new Tooltip(text("export.source.tip")));
    return source;
  }

  /// {@return whether the pathway goes inside, and what others can find in the file and what not;
  /// to stand where it is always seen}
  public Node leaving() {
    leaving.setId("export-leaving");
    leaving.getStyleClass().add("fine");
    leaving.setWrapText(true);
    leaving.setMinHeight(Region.USE_PREF_SIZE);
    source.selectedProperty().subscribe(with -> leaving.setText(leaving(with)));
    VBox box = new VBox(8, heading("export.leaves"), source(), leaving);
    box.getStyleClass().add("export-leaving");
    return box;
  }

  private String leaving(boolean whole) {
    String open =
        whole ? text("export.leaves.all", pathway.views().size()) : text("export.leaves.figure");
    long kept =
        pathway.views().stream().flatMap(v -> v.notes().stream()).filter(Note::isPrivate).count();
    return open + " " + text("export.stays", kept);
  }

  private static Label heading(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().add("form-heading");
    return label;
  }

  /// Offers the views of the pathway as it is now.
  public void offer(Pathway now, View chosen) {
    pathway = now;
    leaving.setText(leaving(source.isSelected()));
    List<View> views = now.views();
    List<Choice> choices = new ArrayList<>();
    views.forEach(v -> choices.add(new Choice(List.of(v), v.title())));
    if (views.size() > 1) {
      choices.add(new Choice(views, text("export.all", views.size())));
    }
    what.getItems().setAll(choices);
    what.setValue(choices.get(Math.max(0, views.indexOf(chosen))));
  }

  /// Calls `action` when something else is chosen.
  public void whenChanged(Runnable action) {
    changed = action;
  }

  /// Chooses a place.
  public void choose(Place next) {
    place.choose(next);
  }

  /// {@return what is to be written}
  public List<View> views() {
    return what.getValue().views();
  }

  /// {@return the first of them}
  public View first() {
    return views().getFirst();
  }

  /// {@return where it goes}
  public Place place() {
    return place.placeProperty().get();
  }

  /// {@return as what}
  public Product product() {
    return products.getSelectedToggle() != null
            && products.getSelectedToggle().getUserData() instanceof Product product
        ? product
        : Product.SVG;
  }

  /// {@return whether the figure is to be kept up to date}
  public boolean isLinked() {
    return linked.isSelected();
  }

  /// {@return what else was chosen, with the pathway inside, less what is private, if that is}
  ///
  /// Where what the rules say is to be reported, nothing is known of it yet.
  public Choices choices() {
    Choices choices = options.choices(product(), place().room());
    return source.isSelected() ? choices.withSource(PathwayWriter.published(pathway)) : choices;
  }

  /// {@return a name for the file, without ending}
  ///
  /// @param home what the pathway's own file is called
  public String suggestedName(String home) {
    String name = home.replaceFirst("(?i)\\.json$", "");
    return views().size() > 1 ? name : name + "-" + first().id();
  }
}
