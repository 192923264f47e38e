package waymark.export.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.export.Annex;
import waymark.export.Block;
import waymark.export.Figure;
import waymark.export.Paper;
import waymark.export.Source;

/// Writes Word documents of A4, in British English, with the styles that Word knows by name.
public final class WordWriter {

  private WordWriter() {}

  /// {@return a document of words and tables alone}
  public static byte[] write(String title, List<Block> blocks) {
    try (WordDocument document = new WordDocument(title)) {
      new WordBlocks(document).add(blocks);
      return document.finish(Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// {@return a document with one figure, to be copied into another; refused if the picture is
  /// larger than any that could be printed}
  ///
  /// @param source what the file carries inside, to be opened again
  public static Paper figure(Figure figure, Optional<Source> source) {
    return switch (WordFigure.dots(figure.picture(), WordPage.With.CAPTION)) {
      case Paper.Refused refused -> refused;
      case Paper.Ready png -> {
        try (WordDocument document = new WordDocument(figure.picture().title())) {
          WordFigure.add(document, figure, png.bytes(), WordPage.With.CAPTION);
          yield Paper.ready(document.finish(source));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /// {@return a document with a figure on its first page, and the same in words and tables, to be
  /// edited, on those that follow; refused if the picture is larger than any that could be printed}
  ///
  /// @param heading of the words
  public static Paper sheet(String title, Figure figure, String heading, List<Block> blocks) {
    return switch (WordFigure.dots(figure.picture(), WordPage.With.CAPTION)) {
      case Paper.Refused refused -> refused;
      case Paper.Ready png -> {
        try (WordDocument document = new WordDocument(title)) {
          WordFigure.add(document, figure, png.bytes(), WordPage.With.CAPTION);
          document.turn(WordPage.UPRIGHT);
          WordBlocks words = new WordBlocks(document);
          words.heading(1, heading).setPageBreak(true);
          words.add(blocks);
          yield Paper.ready(document.finish(Optional.empty()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /// {@return the annex; refused if a picture is larger than any that could be printed}
  ///
  /// @param source what the file carries inside, to be opened again
  public static Paper annex(Annex annex, Optional<Source> source) {
    List<byte[]> pictures = new ArrayList<>();
    for (Annex.Chapter chapter : annex.chapters()) {
      switch (WordFigure.dots(chapter.figure().picture(), WordPage.With.HEADING)) {
        case Paper.Refused refused -> {
          return refused;
        }
        case Paper.Ready png -> pictures.add(png.bytes());
      }
    }
    try (WordDocument document = new WordDocument(annex.title())) {
      new WordAnnex(document, annex).write(pictures);
      return Paper.ready(document.finish(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
