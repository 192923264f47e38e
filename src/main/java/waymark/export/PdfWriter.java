package waymark.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.picture.Passage;
import waymark.picture.Picture;

/// Writes pictures as PDF: each on a page of A4 or A3 or over several, with real text in embedded
/// parts of the bundled font, tagged by PDF/UA-1 (ISO 14289-1): headings, figures with their
/// alternative texts, and all that they say in words and in tables with header cells.
public final class PdfWriter {

  /// A picture with what it says.
  ///
  /// @param blocks what follows it if text is wanted, from headings of level 2 on
  public record Part(Picture picture, String alternative, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  private PdfWriter() {}

  /// {@return the picture on a page, as large as fits within the margins but no larger than it is}
  public static byte[] write(Picture picture, Description description) {
    return write(picture, description, PageSetup.USUAL);
  }

  /// {@return the picture on one page or more, and what it says if that is wanted}
  public static byte[] write(Picture picture, Description description, PageSetup setup) {
    return write(picture, description, setup, Optional.empty());
  }

  /// {@return the same with the pathway inside}
  static byte[] write(
      Picture picture, Description description, PageSetup setup, Optional<Source> source) {
    List<Block> blocks = description.blocks().subList(1, description.blocks().size());
    Part part = new Part(picture, description.alternative(), blocks);
    return write(picture.title(), List.of(part), List.of(), setup, source);
  }

  /// {@return a document of all that `annex` holds; without text its pictures alone}
  static byte[] write(Annex annex, PageSetup setup, Optional<Source> source) {
    List<Part> parts = annex.chapters().stream().map(PdfWriter::part).toList();
    return write(annex.title(), parts, closing(annex), setup, source);
  }

  private static Part part(Annex.Chapter chapter) {
    List<Block> blocks =
        Stream.of(chapter.introduction(), chapter.words(), chapter.tables())
            .flatMap(List::stream)
            .toList();
    return new Part(chapter.figure().picture(), chapter.figure().alternative(), blocks);
  }

  private static List<Block> closing(Annex annex) {
    List<Block> blocks = new ArrayList<>(annex.closing());
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Block.Heading(1, "What it rests on"));
    }
    return blocks;
  }

  /// {@return one page on which text stands beside a picture}
  ///
  /// @param alternative what the picture shows, told
  /// @param passages the text, as it stands on the picture's page
  public static byte[] sheet(
      Picture picture, String alternative, List<Passage> passages, PageSetup setup) {
    try (PdfBook book = new PdfBook(picture.title(), setup.points())) {
      PdfSheet sheet = PdfSheet.of(picture.page(), setup, /* numbered= */ false).getFirst();
      PdfPage page = new PdfFigure(book, picture).paint(alternative, List.of(sheet));
      new PdfPassages(book.tags(), page, sheet).paint(passages);
      return book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// {@return a document of several pictures}
  ///
  /// @param title of the document
  /// @param closing what comes after all pictures if text is wanted
  public static byte[] write(String title, List<Part> parts, List<Block> closing, PageSetup setup) {
    return write(title, parts, closing, setup, Optional.empty());
  }

  private static byte[] write(
      String title,
      List<Part> parts,
      List<Block> closing,
      PageSetup setup,
      Optional<Source> source) {
    try (PdfBook book = new PdfBook(title, setup.points())) {
      boolean numbered = setup.text() || parts.size() > 1;
      for (Part part : parts) {
        List<PdfSheet> sheets = PdfSheet.of(part.picture().page(), setup, numbered);
        new PdfFigure(book, part.picture()).paint(part.alternative(), sheets);
        if (setup.text()) {
          new PdfProse(book, setup).set(part.blocks());
        }
      }
      if (setup.text() && !closing.isEmpty()) {
        new PdfProse(book, setup).set(closing);
      }
      if (source.isPresent()) {
        book.enclose(source.get());
      }
      return book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
