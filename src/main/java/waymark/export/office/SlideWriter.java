package waymark.export.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import waymark.export.Slide;
import waymark.export.Source;

/// Writes slides of 16 to 9 that a person can go on with: cards, bands and needs are shapes with
/// text, steps are connectors that hold on to their cards at both ends. Everything has a name and,
/// if it tells something, a description; the long description is in the notes.
public final class SlideWriter {

  private SlideWriter() {}

  /// {@return a slide show}
  ///
  /// @param source what the file carries inside, to be opened again
  public static byte[] write(String title, List<Slide> slides, Optional<Source> source) {
    try (SlideDeck deck = new SlideDeck(title)) {
      slides.forEach(deck::add);
      return deck.finish(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
