package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.model.Pathway;

/// The program's name, a way to any file, and those opened lately.
final class StartRail extends VBox {

  private static final double ICON = 52;
  private static final int MOST = 8;

  private final Recent recent;
  private final Filing filing;
  private final Button open = new Button(text("start.open"));
  private final VBox files = new VBox();

  StartRail(Recent recent, Filing filing, Consumer<Pathway> begin) {
    this.recent = recent;
    this.filing = filing;
    getStyleClass().add("start-rail");
    Label about = words("start.about", "start-about");
    open.setId("start-open");
    open.getStyleClass().add("accent");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setOnAction(_ -> filing.open());
    Button empty = new Button(text("start.empty"));
    empty.setId("start-empty");
    empty.setMaxWidth(Double.MAX_VALUE);
    empty.setOnAction(_ -> begin.accept(TemplateCard.emptyPathway()));
    setVgrow(files, Priority.ALWAYS);
    getChildren()
        .setAll(
            name(),
            about,
            open,
            empty,
            words("start.recent", "start-heading"),
            files,
            words("start.drop", "fine"));
    recent.files().subscribe(this::fill);
    fill();
  }

  void begin() {
    open.requestFocus();
  }

  private static HBox name() {
    String file = "/waymark/icon/waymark-128.png";
    ImageView icon =
        new ImageView(
            new Image(Objects.requireNonNull(StartRail.class.getResourceAsStream(file), file)));
    icon.setFitWidth(ICON);
    icon.setFitHeight(ICON);
    HBox name = new HBox(14, icon, words("app.name", "start-title"));
    name.setAlignment(Pos.CENTER_LEFT);
    return name;
  }

  private static Label words(String key, String style) {
    Label label = new Label(text(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void fill() {
    files.getChildren().setAll(recent.files().stream().limit(MOST).<Node>map(this::link).toList());
    if (files.getChildren().isEmpty()) {
      files.getChildren().add(words("start.none", "fine"));
    }
  }

  private Button link(Path file) {
    Label name = new Label(Optional.ofNullable(file.getFileName()).orElse(file).toString());
    name.getStyleClass().add("start-file-name");
    Label folder = new Label(String.valueOf(file.getParent()));
    folder.getStyleClass().add("fine");
    folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Button link = new Button();
    link.setGraphic(new VBox(1, name, folder));
    link.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    link.getStyleClass().add("start-file");
    link.setMaxWidth(Double.MAX_VALUE);
    link.setAccessibleText(file.toString());
    link.setTooltip(new Tooltip(file.toString()));
    link.setOnAction(_ -> filing.open(file));
    return link;
  }
}
