package waymark.canvas;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import waymark.picture.Picture;

/// Cards on their way to their new places, frame by frame, when that was asked for.
final class Gliding {

  private final Runnable repaint;
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          frame(now);
        }
      };
  private Optional<Glide> glide = Optional.empty();
  private boolean willGlide;

  /// @param repaint paints the next frame
  Gliding(Runnable repaint) {
    this.repaint = repaint;
  }

  /// Lets the cards glide when the next picture is shown.
  void askForNext() {
    willGlide = true;
  }

  /// Begins if that was asked for; otherwise what is under way ends.
  void show(Picture before, Picture after) {
    glide = willGlide ? Glide.between(before, after, System.nanoTime()) : Optional.<Glide>empty();
    willGlide = false;
    if (glide.isPresent()) {
      frames.start();
    }
  }

  private void frame(long now) {
    if (glide.filter(g -> !g.isOver(now)).isEmpty()) {
      glide = Optional.empty();
      frames.stop();
    }
    repaint.run();
  }

  /// {@return what is under way}
  Optional<Glide> now() {
    return glide;
  }

  /// {@return whether anything is under way}
  boolean isOn() {
    return glide.isPresent();
  }
}
