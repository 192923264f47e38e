package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import waymark.app.document.Document;
import waymark.app.document.Settled;
import waymark.edit.FigureEdit;
import waymark.model.LinkedFigure;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.reference.Reference;
import waymark.publish.Figures;
import waymark.publish.Published;

/// Writes the figures of a document anew where they went, and says of each what came of it.
final class FiguresDialog extends Dialog<ButtonType> {

  private final Surroundings around;
  private final Document document;
  private final VBox rows = new VBox();
  private final Map<String, Published> outcomes = new HashMap<>();

  FiguresDialog(Window owner, Surroundings around, Document document) {
    this.around = around;
    this.document = document;
    initOwner(owner);
    setTitle(text("figures.title"));
    setHeaderText(text("figures.title"));
    setGraphic(null);
    setResizable(true);
    rows.getStyleClass().add("figure-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("figures-scroll");
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    around.appearance().dress(getDialogPane().getScene());
    list();
  }

  /// Begins to write them, away from the window.
  FiguresDialog updating() {
    Pathway pathway = document.pathway();
    Reference reference = around.reference();
    document
        .home()
        .file()
        .ifPresent(file -> Thread.ofVirtual().start(() -> update(file, pathway, reference)));
    return this;
  }

  private void update(Path file, Pathway pathway, Reference reference) {
    List<Published> all = Figures.update(file, Settled.settle(pathway), reference);
    Platform.runLater(
        () -> {
          all.forEach(p -> outcomes.put(p.figure().file(), p));
          list();
        });
  }

  private void list() {
    List<LinkedFigure> figures = document.pathway().figures();
    rows.getChildren().setAll(figures.stream().map(this::row).toList());
    if (document.home().file().isEmpty()) {
      rows.getChildren().setAll(sentence("figures.unsaved"));
    } else if (figures.isEmpty()) {
      rows.getChildren().setAll(sentence("figures.none"));
    }
  }

  private static Label sentence(String key) {
    Label label = new Label(text(key));
    label.setWrapText(true);
    return label;
  }

  private Node row(LinkedFigure figure) {
    Label name = new Label(figure.file());
    name.getStyleClass().add("figure-name");
    Label shows = new Label(shows(figure));
    shows.getStyleClass().add("fine");
    Label state = new Label(state(Optional.ofNullable(outcomes.get(figure.file()))));
    state.setWrapText(true);
    VBox words = new VBox(2, name, shows, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button unlink = new Button(text("figures.unlink"));
    unlink.setOnAction(
        _ -> {
          document.edit(new FigureEdit.UnlinkFigures(Set.of(figure.file())));
          list();
        });
    HBox row = new HBox(12, words, unlink);
    row.getStyleClass().add("figure-row");
    return row;
  }

  private String shows(LinkedFigure figure) {
    return figure
        .view()
        .flatMap(document.pathway()::view)
        .map(View::title)
        .orElseGet(() -> text("figures.all-views"));
  }

  private static String state(Optional<Published> outcome) {
    if (outcome.isEmpty()) {
      return text("figures.writing");
    }
    return switch (outcome.get()) {
      case Published.Written _ -> text("figures.written");
      case Published.Unchanged _ -> text("figures.unchanged");
      case Published.Failed failed -> failed.why();
    };
  }
}
