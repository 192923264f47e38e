package waymark.app.publish;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import waymark.export.Choices;
import waymark.export.Dpi;
import waymark.export.Format;
import waymark.export.fit.Place;
import waymark.model.View;

/// What leaves the program, where it goes, and as what.
public final class ExportForm extends VBox {

  private static final List<Integer> DOTS = List.of(96, 192, 300, 600);

  /// One view, or all of them.
  private record Choice(List<View> views, String title) {}

  private final ComboBox<Choice> what = new ComboBox<>();
  private final PlacePicker place = new PlacePicker(Place.A4_LANDSCAPE);
  private final ToggleGroup formats = new ToggleGroup();
  private final ComboBox<Integer> dots = new ComboBox<>();
  private Runnable changed = () -> {};

  /// @param views all there are
  /// @param first the one to begin with
  public ExportForm(List<View> views, View first) {
    super(8);
    getStyleClass().add("export-form");
    what.setId("export-view");
    what.setMaxWidth(Double.MAX_VALUE);
    what.setConverter(new Titles());
    offer(views, first);
    getChildren().addAll(heading("export.what"), what, heading("export.where"), place);
    getChildren().add(heading("export.as"));
    for (Format format : Format.values()) {
      getChildren().add(format(format));
    }
    getChildren().add(dpi());
    Label note = new Label(text("export.paper"));
    note.getStyleClass().add("fine");
    note.setWrapText(true);
    getChildren().add(note);
    what.valueProperty().subscribe(() -> changed.run());
    place.placeProperty().subscribe(() -> changed.run());
  }

  private RadioButton format(Format format) {
    RadioButton button = new RadioButton(text("export." + format.ending()));
    button.setId("export-" + format.ending());
    button.setUserData(format);
    button.setToggleGroup(formats);
    button.setWrapText(true);
    button.setSelected(format == Format.SVG);
    return button;
  }

  private HBox dpi() {
    dots.setId("export-dpi");
    dots.getItems().setAll(DOTS);
    dots.setValue(Dpi.USUAL.dots());
    HBox row = new HBox(8, dots, new Label(text("export.dpi")));
    row.getStyleClass().add("row");
    row.disableProperty().bind(formats.selectedToggleProperty().map(_ -> format() != Format.PNG));
    return row;
  }

  private static Label heading(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().add("form-heading");
    return label;
  }

  /// Offers other views.
  public void offer(List<View> views, View chosen) {
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
  public Format format() {
    return formats.getSelectedToggle().getUserData() instanceof Format format ? format : Format.SVG;
  }

  /// {@return what else was chosen}
  public Choices choices() {
    return Choices.USUAL.withDpi(new Dpi(dots.getValue())).withRoom(place().room());
  }

  /// {@return a name for the file, without ending}
  ///
  /// @param home what the pathway's own file is called
  public String suggestedName(String home) {
    String name = home.replaceFirst("(?i)\\.json$", "");
    return views().size() > 1 ? name : name + "-" + first().id();
  }

  /// Shows choices by their titles; nothing is typed.
  private static final class Titles extends StringConverter<Choice> {

    @Override
    public String toString(Choice choice) {
      return choice == null ? "" : choice.title();
    }

    @Override
    public Choice fromString(String title) {
      throw new UnsupportedOperationException("a choice is picked, not typed");
    }
  }
}
