package waymark.gesture;

import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Grid;
import waymark.picture.Spot;

/// The border behind a stage or below a strand is drawn aside; its cards stay inside.
///
/// @param start where the button went down
record ResizingBand(Band band, Spot start) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    Band next = resized(move.at(), move.keys(), scene);
    return Reaction.of(this, new Show(new Ghost.Sized(band.id(), next.area(scene.picture()))));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    int length = resized(release.at(), release.keys(), scene).length();
    return length == band.length()
        ? Drag.done(new ClearGhost())
        : Drag.done(new ClearGhost(), new Do(band.resized(scene, length)));
  }

  private Band resized(Spot at, Keys keys, Scene scene) {
    double unit = keys.alt() ? 1 : Grid.UNIT;
    double by = band.axis().along(at) - band.axis().along(start);
    double wished = Math.rint((band.length() + by) / unit) * unit;
    return new Band(band.id(), band.axis(), band.from(), band.fitting(scene, wished));
  }
}
