package waymark.app.panel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import waymark.canvas.PaletteDrag;
import waymark.gesture.PaletteItem;

/// Carries one thing of the palette under the pointer. Off the canvas a small label goes with the
/// pointer; over it the canvas shows what would come of letting go.
final class PaletteHand {

  private static final double ASIDE = 12;

  private final Node node;
  private final PaletteDrag drag;
  private final PaletteItem item;
  private final Popup ghost = new Popup();
  private final Runnable click;
  private boolean dragging;

  PaletteHand(Node node, PaletteDrag drag, PaletteItem item, String words, Runnable click) {
    this.node = node;
    this.drag = drag;
    this.item = item;
    this.click = click;
    Label label = new Label(words);
    label.getStyleClass().add("drag-ghost");
    label.setMinWidth(Region.USE_PREF_SIZE);
    ghost.getContent().add(label);
    node.setFocusTraversable(true);
    node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void dragged(MouseEvent event) {
    if (!event.isPrimaryButtonDown() && !dragging) {
      return;
    }
    dragging = true;
    node.requestFocus();
    if (drag.moved(item, event)) {
      ghost.hide();
    } else {
      ghost.show(node, event.getScreenX() + ASIDE, event.getScreenY() + ASIDE);
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    ghost.hide();
    if (dragging) {
      drag.released(event);
    } else if (event.getButton() == MouseButton.PRIMARY) {
      node.requestFocus();
      click.run();
    }
    dragging = false;
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && dragging) {
      drag.cancelled();
      ghost.hide();
      dragging = false;
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      drag.dropped(item);
      click.run();
      event.consume();
    }
  }
}
