package waymark.canvas;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import waymark.picture.Rect;

/// A picture painted coarsely, as an image. There are two, so that one can be painted while the
/// other is still on its way to the screen.
final class FarImage extends ImageView {

  private Buffer shown = new Buffer(1, 1);
  private Buffer other = new Buffer(1, 1);

  /// An image and its pixels.
  private static final class Buffer {
    private final Pixels pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Buffer(int width, int height) {
      pixels = new Pixels(width, height);
      buffer =
          new PixelBuffer<>(width, height, pixels.buffer(), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }

    boolean isOf(int width, int height) {
      return pixels.width() == width && pixels.height() == height;
    }
  }

  /// Paints what lies in `extent` of the screen through `viewport`.
  void paint(Coarse coarse, DeskColours colours, Viewport viewport, Rect extent) {
    double scale = density();
    int width = (int) Math.ceil(extent.width() * scale);
    int height = (int) Math.ceil(extent.height() * scale);
    Buffer next = other.isOf(width, height) ? other : new Buffer(width, height);
    other = shown;
    shown = next;
    next.pixels.clear(rgb(colours.desk()));
    Rect seen = viewport.toPicture(extent);
    coarse.paint(next.pixels, seen.x(), seen.y(), viewport.zoom() * scale);
    next.buffer.updateBuffer(_ -> null);
    setImage(next.image);
    setFitWidth(width / scale);
    setFitHeight(height / scale);
    relocate(extent.x(), extent.y());
  }

  private double density() {
    return Optional.ofNullable(getScene())
        .map(Scene::getWindow)
        .map(Window::getRenderScaleX)
        .orElse(1.0);
  }

  private static int rgb(Color colour) {
    return (int) Math.round(colour.getRed() * 255) << 16
        | (int) Math.round(colour.getGreen() * 255) << 8
        | (int) Math.round(colour.getBlue() * 255);
  }
}
