package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.concurrent.Task;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import waymark.app.document.Document;
import waymark.export.Choices;
import waymark.export.Dpi;
import waymark.export.Format;
import waymark.model.View;

/// What to export and how; then how far it is, with a way to stop.
final class ExportDialog extends Dialog<ButtonType> {

  private static final List<Integer> DOTS = List.of(96, 192, 300, 600);

  private final Surroundings around;
  private final Document document;
  private final BiConsumer<String, String> tell;
  private final RadioButton svg = new RadioButton(text("export.svg"));
  private final RadioButton png = new RadioButton(text("export.png"));
  private final CheckBox all = new CheckBox(text("export.all"));
  private final ComboBox<Integer> dots = new ComboBox<>();
  private final ProgressBar progress = new ProgressBar(0);
  private final Label state = new Label();
  private final ButtonType go = new ButtonType(text("export.go"), ButtonData.OK_DONE);
  private Optional<Task<List<Path>>> running = Optional.empty();

  ExportDialog(
      Window owner, Surroundings around, Document document, BiConsumer<String, String> tell) {
    this.around = around;
    this.document = document;
    this.tell = tell;
    initOwner(owner);
    setTitle(text("export.title"));
    setHeaderText(text("export.header", document.view().title()));
    setGraphic(null);
    ToggleGroup group = new ToggleGroup();
    svg.setToggleGroup(group);
    png.setToggleGroup(group);
    svg.setSelected(true);
    dots.getItems().setAll(DOTS);
    dots.setValue(Dpi.USUAL.dots());
    dots.disableProperty().bind(png.selectedProperty().not());
    all.setDisable(document.pathway().views().size() == 1);
    getDialogPane().setContent(content());
    getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, go);
    button(go).addEventFilter(ActionEvent.ACTION, this::start);
    setOnHidden(_ -> running.ifPresent(Task::cancel));
    around.appearance().dress(getDialogPane().getScene());
  }

  private VBox content() {
    Label note = new Label(text("export.paper"));
    note.getStyleClass().add("fine");
    note.setWrapText(true);
    note.setPrefWidth(400);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setVisible(false);
    HBox dpi = new HBox(8, dots, new Label(text("export.dpi")));
    dpi.getStyleClass().add("row");
    VBox box = new VBox(12, svg, new HBox(16, png, dpi), all, note, progress, state);
    box.getStyleClass().add("export");
    return box;
  }

  private Button button(ButtonType type) {
    return (Button) getDialogPane().lookupButton(type);
  }

  private void start(ActionEvent event) {
    event.consume();
    Format format = svg.isSelected() ? Format.SVG : Format.PNG;
    String ending = format.ending();
    around.files().export(suggested(), ending).ifPresent(file -> run(format, file));
  }

  private String suggested() {
    String name = document.home().name().replaceFirst("(?i)\\.json$", "");
    return all.isSelected() ? name : name + "-" + document.view().id();
  }

  private void run(Format format, Path file) {
    List<View> views = all.isSelected() ? document.pathway().views() : List.of(document.view());
    ExportTask task =
        new ExportTask(
            document.pathway(), views, format, new Choices(new Dpi(dots.getValue())), file);
    running = Optional.of(task);
    progress.setVisible(true);
    progress.progressProperty().bind(task.progressProperty());
    state.textProperty().bind(task.messageProperty());
    button(go).setDisable(true);
    task.setOnSucceeded(_ -> done(task.getValue()));
    task.setOnFailed(_ -> failed(task.getException()));
    Thread.ofVirtual().name("export").start(task);
  }

  private void done(List<Path> files) {
    running = Optional.empty();
    close();
    String names =
        String.join(", ", files.stream().map(Path::getFileName).map(String::valueOf).toList());
    tell.accept(text("export.done"), text("export.done.files", names));
  }

  private void failed(Throwable why) {
    running = Optional.empty();
    progress.progressProperty().unbind();
    progress.setVisible(false);
    state.textProperty().unbind();
    state.setText("");
    button(go).setDisable(false);
    around.asking().failed(text("export.failed"), String.valueOf(why.getMessage()));
  }
}
