package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.model.Role;
import waymark.model.RoleId;

/// One piece of evidence, or one open question: what it says, where it comes from, and of which
/// roles it speaks.
final class CitedCard extends VBox {

  private final Editing editing;
  private final Cited cited;
  private final List<Runnable> refreshers = new ArrayList<>();
  private boolean refreshing;

  CitedCard(Editing editing, Cited cited) {
    super(6);
    this.editing = editing;
    this.cited = cited;
    getStyleClass().add("need-card");
    TextArea words = new TextArea();
    words.setWrapText(true);
    words.setPrefRowCount(2);
    words.setAccessibleText(text("cited.text"));
    typed(words, cited::text, w -> RolePanel.said(w).ifPresent(cited::say));
    TextField source = new TextField();
    source.setPromptText(text("cited.source"));
    source.setAccessibleText(text("cited.source"));
    typed(source, () -> cited.source().orElse(""), s -> cited.comeFrom(RolePanel.said(s)));
    HBox.setHgrow(source, Priority.ALWAYS);
    HBox from = new HBox(6, source);
    if (cited.isDated()) {
      TextField date = new TextField();
      date.setPromptText(text("cited.date"));
      date.setAccessibleText(text("cited.date"));
      date.setPrefColumnCount(6);
      typed(date, () -> cited.date().orElse(""), d -> cited.beOf(RolePanel.said(d)));
      from.getChildren().add(date);
    }
    from.getChildren().add(delete());
    getChildren().addAll(words, from, roles());
  }

  private Button delete() {
    Button delete = new Button(null, new FontIcon(Feather.X));
    delete.getStyleClass().addAll("flat", "small-icon");
    delete.setAccessibleText(text("cited.delete"));
    delete.setOnAction(_ -> cited.delete());
    return delete;
  }

  private FlowPane roles() {
    FlowPane pane = new FlowPane(4, 4);
    cited.roles().forEach(id -> pane.getChildren().add(role(id)));
    MenuButton link = new MenuButton(text("cited.link"));
    link.getStyleClass().add("small");
    link.setOnShowing(_ -> link.getItems().setAll(others()));
    link.getItems().add(new MenuItem());
    pane.getChildren().add(link);
    return pane;
  }

  private List<MenuItem> others() {
    return editing.pathway().roles().stream()
        .filter(r -> !cited.roles().contains(r.id()))
        .map(this::other)
        .toList();
  }

  private MenuItem other(Role role) {
    MenuItem item = new MenuItem(role.title());
    item.setMnemonicParsing(false);
    item.setOnAction(
        _ -> {
          List<RoleId> more = new ArrayList<>(cited.roles());
          more.add(role.id());
          cited.speakOf(more);
        });
    return item;
  }

  private Button role(RoleId id) {
    String title = editing.pathway().role(id).map(Role::title).orElse(id.value());
    Button chip = new Button(title, new FontIcon(Feather.X));
    chip.setMnemonicParsing(false);
    chip.getStyleClass().addAll("small", "chip");
    chip.setAccessibleText(text("cited.unlink", title));
    chip.setOnAction(
        _ -> cited.speakOf(cited.roles().stream().filter(r -> !r.equals(id)).toList()));
    return chip;
  }

  private void typed(TextInputControl field, Supplier<String> get, Consumer<String> set) {
    field
        .textProperty()
        .subscribe(
            (_, next) -> {
              if (!refreshing && cited.stillThere()) {
                set.accept(Optional.ofNullable(next).orElse(""));
              }
            });
    refreshers.add(
        () -> {
          if (!field.getText().strip().equals(get.get().strip())) {
            field.setText(get.get());
          }
        });
  }

  /// Shows everything as it is now.
  void refresh() {
    refreshing = true;
    refreshers.forEach(Runnable::run);
    refreshing = false;
  }
}
