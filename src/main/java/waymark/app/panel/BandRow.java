package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A stage or a strand in its list: its title, and buttons to move it up and to remove it.
final class BandRow extends HBox {

  private final TitleField field;
  private final Button up;
  private String said;

  BandRow(String title, Consumer<String> rename, Runnable up, Runnable remove) {
    super(2);
    getStyleClass().add("band-row");
    setFillHeight(false);
    field = new TitleField(title);
    said = title;
    field
        .textProperty()
        .subscribe(
            (_, next) -> {
              if (!next.equals(said)) {
                said = next;
                RolePanel.said(next).ifPresent(rename);
              }
            });
    field.setAccessibleText(text("band.title"));
    HBox.setHgrow(field, Priority.ALWAYS);
    this.up = button(Feather.ARROW_UP, "band.up", up);
    getChildren().addAll(field, this.up, button(Feather.X, "band.remove", remove));
  }

  BandRow withFirst(Node node) {
    getChildren().addFirst(node);
    return this;
  }

  /// Names the field of its title.
  BandRow called(String name) {
    field.setId(name);
    return this;
  }

  /// Shows the band as it is now, unless a person is writing just that title.
  void show(String title, boolean isFirst) {
    up.setDisable(isFirst);
    boolean isBeingWritten =
        field.isFocused() && (field.getText().isBlank() || field.getText().strip().equals(title));
    if (!isBeingWritten) {
      said = title;
      field.setText(title);
    }
  }

  /// As high as the title is in the width that is left for it.
  @Override
  protected double computePrefHeight(double width) {
    double beside = getInsets().getLeft() + getInsets().getRight();
    for (Node node : getManagedChildren()) {
      beside += node.equals(field) ? 0 : node.prefWidth(-1) + getSpacing();
    }
    double usual = super.computePrefHeight(-1);
    return width < 0 ? usual : Math.max(usual, field.prefHeight(width - beside));
  }

  private static Button button(Ikon sign, String key, Runnable action) {
    Button button = new Button(null, new FontIcon(sign));
    button.getStyleClass().addAll("flat", "small-icon");
    button.setAccessibleText(text(key));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
