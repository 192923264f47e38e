package waymark.gesture;

import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// A stage or strand is drawn by its title to another place among those like it.
///
/// @param start where the button went down
record DraggingBand(Band band, Spot start) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    double by = band.axis().along(move.at()) - band.axis().along(start);
    Rect carried = band.axis().moved(band.area(scene.picture()), by);
    int index = band.indexAt(scene.picture().grid(), move.at());
    return Reaction.of(this, new Show(ghost(scene.picture(), carried, index)));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    int index = band.indexAt(scene.picture().grid(), release.at());
    return Drag.done(new ClearGhost(), new Do(band.moved(scene, index)));
  }

  private Ghost ghost(Picture picture, Rect carried, int index) {
    var others =
        Band.all(picture.grid(), band.axis()).stream()
            .filter(b -> !b.id().equals(band.id()))
            .toList();
    int place =
        index < others.size()
            ? others.get(index).from()
            : others.isEmpty() ? band.from() : others.getLast().end();
    Rect area = band.area(picture);
    Axis beside = band.axis().other();
    return new Ghost.Reordered(
        band.id(),
        carried,
        band.axis().spot(place, beside.from(area)),
        band.axis().spot(place, beside.to(area)));
  }
}
