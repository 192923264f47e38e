package waymark.app.publish;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import waymark.app.Wording;
import waymark.export.AnnexSetup;
import waymark.export.Choices;
import waymark.export.Dpi;
import waymark.export.PageSetup;
import waymark.export.Room;
import waymark.model.PaperSize;
import waymark.model.PaperTurn;

/// What else can be chosen of a product; only what matters to it is shown.
final class ProductOptions extends VBox {

  private static final List<Integer> DOTS = List.of(96, 192, 300, 600);

  private final ComboBox<Integer> dots = new ComboBox<>();
  private final CheckBox transparent = tick("export.transparent");
  private final ComboBox<Optional<PaperSize>> paper = new ComboBox<>();
  private final ComboBox<Optional<PaperTurn>> turn = new ComboBox<>();
  private final CheckBox words = tick("export.with-text");
  private final CheckBox tiled = tick("export.tiled");
  private final CheckBox remarks = tick("export.remarks");

  ProductOptions() {
    super(8);
    getStyleClass().add("export-options");
    words.selectedProperty().subscribe(told -> remarks.setDisable(!told));
    dots.setId("export-dpi");
    dots.getItems().setAll(DOTS);
    dots.setValue(Dpi.USUAL.dots());
    fill(paper, "export-paper", PaperSize.values());
    fill(turn, "export-turn", PaperTurn.values());
  }

  private static CheckBox tick(String key) {
    CheckBox box = new CheckBox(text(key));
    box.setId(key.replace('.', '-'));
    box.setWrapText(true);
    return box;
  }

  private static <E extends Enum<E>> void fill(ComboBox<Optional<E>> box, String id, E[] values) {
    box.setId(id);
    String key = id.replace('-', '.') + ".";
    box.setConverter(
        Wording.orElse(text(key + "auto"), v -> text(key + v.name().toLowerCase(Locale.ROOT))));
    box.getItems().add(Optional.empty());
    for (E value : values) {
      box.getItems().add(Optional.of(value));
    }
    box.setValue(Optional.empty());
  }

  /// Shows what can be chosen of `product`.
  void show(Product product) {
    getChildren().setAll(nodes(product));
    remarks.setDisable(product == Product.PDF && !words.isSelected());
  }

  private List<Node> nodes(Product product) {
    return switch (product) {
      case ANNEX -> List.of(remarks);
      case PDF -> List.of(new HBox(8, paper, turn), words, remarks, tiled);
      case PNG -> List.of(row(dots, text("export.dpi")), transparent);
      case FIGURE, SLIDES, SVG, WEB -> List.of();
    };
  }

  private AnnexSetup annex(Product product) {
    AnnexSetup plain = AnnexSetup.USUAL.withFigureAlone(product == Product.FIGURE);
    boolean tells = product == Product.ANNEX || (product == Product.PDF && words.isSelected());
    return tells && remarks.isSelected() ? plain.withRemarks(List.of()) : plain;
  }

  private static HBox row(Node node, String words) {
    HBox row = new HBox(8, node, new Label(words));
    row.getStyleClass().add("row");
    return row;
  }

  /// {@return what is chosen}
  ///
  /// @param room where the figure goes
  Choices choices(Product product, Room room) {
    PageSetup pages =
        new PageSetup(
            paper.getValue(),
            turn.getValue(),
            PageSetup.USUAL.margin(),
            tiled.isSelected(),
            words.isSelected());
    return Choices.USUAL
        .withDpi(new Dpi(dots.getValue()))
        .withTransparent(transparent.isSelected())
        .withPages(pages)
        .withRoom(room)
        .withAnnex(annex(product));
  }
}
