package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import waymark.app.document.Document;
import waymark.app.document.Settled;
import waymark.app.publish.ExportForm;
import waymark.app.publish.FitPane;
import waymark.app.publish.Preview;
import waymark.canvas.Faces;
import waymark.edit.FigureEdit;
import waymark.edit.Splitting;
import waymark.export.Choices;
import waymark.export.fit.Fit;
import waymark.export.fit.Place;
import waymark.model.Id;
import waymark.model.LinkedFigure;
import waymark.model.Pathway;
import waymark.model.StageId;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Theme;
import waymark.publish.Figures;

/// What to export, where it goes and how it comes out there; then how far it is, with a way to
/// stop.
final class ExportDialog extends Dialog<ButtonType> {

  private static final double WIDTH = 1140;
  private static final double HEIGHT = 720;
  private static final double LEAST_PREVIEW = 300;
  private static final double INSET = 60;

  private final Surroundings around;
  private final Faces faces;
  private final DocumentPane pane;
  private final Document document;
  private final BiConsumer<String, String> tell;
  private final ExportForm form;
  private final Preview preview;
  private final FitPane fit = new FitPane(new Acting());
  private final ProgressBar progress = new ProgressBar(0);
  private final Label state = new Label();
  private final ButtonType go = new ButtonType(text("export.go"), ButtonData.OK_DONE);
  private final ButtonType print = new ButtonType(text("export.print"), ButtonData.LEFT);
  private Optional<ExportTask> running = Optional.empty();
  private long asked;

  ExportDialog(
      Window owner,
      Surroundings around,
      Faces faces,
      DocumentPane pane,
      BiConsumer<String, String> tell) {
    this.around = around;
    this.faces = faces;
    this.pane = pane;
    this.document = pane.document();
    this.tell = tell;
    form =
        new ExportForm(
            document.pathway(),
            document.view(),
            document.home().file().isPresent() && document.readOnly().isEmpty());
    preview = new Preview(faces);
    initOwner(owner);
    setTitle(text("export.title"));
    setGraphic(null);
    setResizable(true);
    getDialogPane().setContent(content());
    getDialogPane().getButtonTypes().addAll(print, ButtonType.CANCEL, go);
    getDialogPane().getStyleClass().add("export-dialog");
    button(go).addEventFilter(ActionEvent.ACTION, this::start);
    button(print).addEventFilter(ActionEvent.ACTION, this::print);
    setOnShown(_ -> makeRoom(owner));
    setOnHidden(_ -> running.ifPresent(Task::cancel));
    around.appearance().dress(getDialogPane().getScene());
    form.whenChanged(this::refresh);
    refresh();
  }

  /// As wide as there is need for, but not beyond the window that it belongs to.
  private void makeRoom(Window owner) {
    setWidth(Math.max(getWidth(), Math.min(WIDTH, owner.getWidth() - INSET)));
    setHeight(Math.max(getHeight(), Math.min(HEIGHT, owner.getHeight() - INSET)));
    setX(owner.getX() + (owner.getWidth() - getWidth()) / 2);
    setY(Math.max(0, owner.getY() + (owner.getHeight() - getHeight()) / 2));
  }

  private Node content() {
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setVisible(false);
    VBox how = new VBox(10, heading("export.comes-out"), fit);
    how.getStyleClass().add("export-fit");
    HBox foot = new HBox(12, state, progress);
    HBox.setHgrow(progress, Priority.ALWAYS);
    foot.visibleProperty().bind(progress.visibleProperty());
    foot.managedProperty().bind(progress.visibleProperty());
    foot.getStyleClass().add("export-foot");
    BorderPane all = new BorderPane(preview);
    all.setLeft(scrolled(form, "export-form-scroll"));
    BorderPane right = new BorderPane(scrolled(how, "export-fit-scroll"));
    right.setBottom(form.leaving());
    all.setRight(right);
    all.setBottom(foot);
    preview.setMinWidth(LEAST_PREVIEW);
    all.getStyleClass().add("export");
    return all;
  }

  private static ScrollPane scrolled(Node content, String style) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add(style);
    return scroll;
  }

  private static Label heading(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().add("form-heading");
    return label;
  }

  private Button button(ButtonType type) {
    return (Button) getDialogPane().lookupButton(type);
  }

  /// Draws what is chosen, away from the window; the last one asked for is shown.
  private void refresh() {
    long question = ++asked;
    Pathway pathway = document.pathway().published();
    View view = form.first();
    Place place = form.place();
    Thread.ofVirtual()
        .start(
            () -> {
              Pathway settled = Settled.settle(pathway);
              Picture picture =
                  Drawing.draw(settled, settled.view(view.id()).orElse(view), Theme.PAPER);
              Fit comesOut = Fit.of(picture, place);
              Platform.runLater(
                  () -> {
                    if (question == asked) {
                      preview.show(picture, comesOut);
                      fit.show(comesOut, picture, DrawingFindings.of(pane, view.id()));
                    }
                  });
            });
  }

  private void start(ActionEvent event) {
    event.consume();
    around
        .files()
        .export(
            form.suggestedName(document.home().name()),
            form.product().format().ending(),
            document.folder())
        .ifPresent(this::run);
  }

  private void run(Path file) {
    Choices choices = form.choices();
    ExportTask task =
        new ExportTask(
            document.pathway(),
            form.views(),
            form.product().format(),
            choices,
            around.reference(),
            file);
    if (!mayReplace(task.there())) {
      return;
    }
    running = Optional.of(task);
    progress.setVisible(true);
    progress.progressProperty().bind(task.progressProperty());
    state.textProperty().bind(task.messageProperty());
    button(go).setDisable(true);
    task.setOnSucceeded(_ -> done(task.getValue(), choices));
    task.setOnFailed(_ -> failed(task.getException()));
    Thread.ofVirtual().name("export").start(task);
  }

  private boolean mayReplace(List<Path> there) {
    String names =
        String.join(", ", there.stream().map(p -> String.valueOf(p.getFileName())).toList());
    return there.isEmpty() || around.asking().sure("ask.overwrite-several", there.size(), names);
  }

  private void done(List<ExportTask.Written> files, Choices choices) {
    running = Optional.empty();
    close();
    if (form.isLinked()) {
      link(files, choices);
    }
    String names =
        String.join(", ", files.stream().map(w -> String.valueOf(w.file().getFileName())).toList());
    tell.accept(text("export.done"), text("export.done.files", names));
  }

  /// Has the pathway remember where its figures went.
  private void link(List<ExportTask.Written> files, Choices choices) {
    List<LinkedFigure> figures =
        document.home().file().stream()
            .flatMap(
                home ->
                    files.stream()
                        .flatMap(w -> Figures.link(home, w.file(), w.view(), choices).stream()))
            .toList();
    if (figures.size() < files.size()) {
      around.asking().failed(text("export.not-linked"), text("export.no-way"));
    }
    if (!figures.isEmpty()) {
      document.edit(new FigureEdit.LinkFigures(figures));
    }
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

  private void print(ActionEvent event) {
    event.consume();
    switch (Printing.print(getOwner(), faces, document.pathway(), form.views())) {
      case Printing.Outcome.Printed(int pages) -> {
        close();
        tell.accept(text("print.done"), text("print.done.pages", pages));
      }
      case Printing.Outcome.NoPrinter() ->
          around.asking().failed(text("print.failed"), text("print.no-printer"));
      case Printing.Outcome.NoDialog() ->
          around.asking().failed(text("print.failed"), text("print.no-dialog"));
      case Printing.Outcome.Failed() ->
          around.asking().failed(text("print.failed"), text("print.refused"));
      case Printing.Outcome.Cancelled() -> {}
    }
  }

  /// What can be done about a figure that does not fit.
  private final class Acting implements FitPane.Ways {

    @Override
    public void use(Place place) {
      form.choose(place);
    }

    @Override
    public boolean canSplit() {
      return document.readOnly().isEmpty() && at().isPresent();
    }

    private Optional<StageId> at() {
      return document.pathway().view(form.first().id()).flatMap(Splitting::place);
    }

    @Override
    public void split() {
      View view = form.first();
      at().ifPresent(stage -> document.edit(Splitting.split(document.pathway(), view.id(), stage)));
      List<View> views = document.pathway().views();
      int part = views.stream().map(View::id).toList().indexOf(view.id()) + 1;
      form.offer(document.pathway(), views.get(part));
    }

    @Override
    public void show(Id element) {
      close();
      document.show(form.first().id());
      pane.canvas().reveal(element);
    }
  }
}
