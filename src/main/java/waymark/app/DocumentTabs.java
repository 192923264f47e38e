package waymark.app;

import static waymark.app.Texts.text;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.document.Document;

/// A tab for each open document; not there while only one is open.
final class DocumentTabs extends HBox {

  private final Desk desk;
  private final Filing filing;

  DocumentTabs(Desk desk, Filing filing) {
    this.desk = desk;
    this.filing = filing;
    getStyleClass().add("document-tabs");
    desk.documents().subscribe(this::rebuild);
    desk.frontProperty().subscribe(this::rebuild);
    rebuild();
  }

  private void rebuild() {
    ToggleGroup group = new ToggleGroup();
    getChildren().setAll(desk.documents().stream().map(d -> tab(d, group)).toList());
    boolean several = desk.documents().size() > 1;
    setVisible(several);
    setManaged(several);
  }

  private HBox tab(Document document, ToggleGroup group) {
    ToggleButton name = new ToggleButton();
    name.setMnemonicParsing(false);
    name.getStyleClass().addAll("flat", "document-tab-name");
    name.textProperty()
        .bind(
            document
                .historyProperty()
                .flatMap(_ -> document.homeProperty())
                .map(h -> h.name() + (document.isChanged() ? " •" : "")));
    name.setToggleGroup(group);
    boolean inFront = desk.front().equals(Optional.of(document));
    name.setSelected(inFront);
    name.setOnAction(
        _ -> {
          name.setSelected(true);
          desk.open(document);
        });
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "small-icon");
    close.setAccessibleText(text("document.close", document.home().name()));
    close.setOnAction(_ -> filing.close(document));
    HBox tab = new HBox(name, close);
    tab.getStyleClass().add("document-tab");
    if (inFront) {
      tab.getStyleClass().add("in-front");
    }
    return tab;
  }
}
