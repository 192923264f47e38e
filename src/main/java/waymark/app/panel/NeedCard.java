package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.Timing;

/// One need, with a switch for its timing: before, within so many years, helpful.
final class NeedCard extends VBox {

  private static final double USUAL_YEARS = 3;

  private final Need need;
  private final Consumer<Need> change;

  NeedCard(Pathway pathway, Need need, Consumer<Need> change, Runnable remove) {
    this.need = need;
    this.change = change;
    getStyleClass().add("need-card");
    getChildren().addAll(head(pathway, remove), timing());
    if (need.when() instanceof Timing.Within(double years)) {
      getChildren().add(years(years));
    }
    need.source().ifPresent(source -> getChildren().add(muted(source)));
  }

  private HBox head(Pathway pathway, Runnable remove) {
    Label name = new Label(names(pathway, need));
    name.setWrapText(true);
    name.getStyleClass().add("need-name");
    Button bin = new Button(null, new FontIcon(Feather.X));
    bin.getStyleClass().addAll("flat", "small-icon");
    bin.setAccessibleText(text("need.remove"));
    bin.setOnAction(_ -> remove.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    bin.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(4, name, space, bin);
  }

  static String names(Pathway pathway, Need need) {
    List<String> names =
        need.anyOf().stream()
            .map(id -> pathway.qualification(id).map(Qualification::name).orElse(id.value()))
            .toList();
    return String.join(" " + text("need.or") + " ", names);
  }

  private HBox timing() {
    ToggleGroup group = new ToggleGroup();
    HBox row =
        new HBox(
            part(group, "before", new Timing.Before(), "left-pill"),
            part(group, "within", new Timing.Within(years()), "center-pill"),
            part(group, "helpful", new Timing.Helpful(), "right-pill"));
    row.getStyleClass().add("timing");
    return row;
  }

  private double years() {
    return need.when() instanceof Timing.Within(double years) ? years : USUAL_YEARS;
  }

  private ToggleButton part(ToggleGroup group, String key, Timing timing, String place) {
    ToggleButton button = new ToggleButton(text("timing." + key));
    button.getStyleClass().add(place);
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setSelected(need.when().word().equals(timing.word()));
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          change.accept(need.withWhen(timing));
        });
    return button;
  }

  private HBox years(double years) {
    Spinner<Double> spinner = new Spinner<>(0.5, 60, years, 0.5);
    spinner.setPrefWidth(92);
    spinner.setAccessibleText(text("need.years"));
    spinner
        .valueProperty()
        .subscribe((_, next) -> change.accept(need.withWhen(new Timing.Within(next))));
    HBox row = new HBox(8, spinner, new Label(text("need.years")));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label muted(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("fine");
    return label;
  }
}
