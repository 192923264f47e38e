package waymark.export;

import java.util.Optional;
import waymark.picture.Picture;

/// What may be chosen of a file that leaves the program. Each format heeds what concerns it.
///
/// @param dpi of pictures made of dots
/// @param transparent whether pictures made of dots have no ground of their own
/// @param pages how documents lie on paper
/// @param room into which a drawing or a picture made of dots is to go; as large as drawn if empty
/// @param annex what a Word document holds
/// @param source the pathway that the file carries inside, if it is to be opened again
public record Choices(
    Dpi dpi,
    boolean transparent,
    PageSetup pages,
    Optional<Room> room,
    AnnexSetup annex,
    Optional<Source> source) {

  /// What most people want, without the pathway inside.
  public static final Choices USUAL =
      new Choices(
          Dpi.USUAL, false, PageSetup.USUAL, Optional.empty(), AnnexSetup.USUAL, Optional.empty());

  /// {@return the same with pictures of other dots}
  public Choices withDpi(Dpi dots) {
    return new Choices(dots, transparent, pages, room, annex, source);
  }

  /// {@return the same, with or without a ground}
  public Choices withTransparent(boolean clear) {
    return new Choices(dpi, clear, pages, room, annex, source);
  }

  /// {@return the same on other paper}
  public Choices withPages(PageSetup setup) {
    return new Choices(dpi, transparent, setup, room, annex, source);
  }

  /// {@return the same for a figure that is to go into `place`}
  public Choices withRoom(Room place) {
    return new Choices(dpi, transparent, pages, Optional.of(place), annex, source);
  }

  /// {@return the same with another Word document}
  public Choices withAnnex(AnnexSetup setup) {
    return new Choices(dpi, transparent, pages, room, setup, source);
  }

  /// {@return the same with the pathway inside}
  ///
  /// @param json the pathway's own file, of what others may have of it
  public Choices withSource(String json) {
    return new Choices(dpi, transparent, pages, room, annex, Optional.of(new Source(json)));
  }

  /// {@return how much smaller than drawn `picture` is to be, more than 0 and at most 1}
  double scale(Picture picture) {
    return room.map(r -> r.scale(picture)).orElse(1.0);
  }
}
