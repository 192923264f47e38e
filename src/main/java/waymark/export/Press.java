package waymark.export;

import java.util.List;
import waymark.export.office.WordWriter;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Theme;

/// Draws views in the paper's own style and turns them into files: the one way out for the window,
/// the command line and figures that are kept up to date.
public final class Press {

  private Press() {}

  /// {@return `view` as a file of `format`}
  ///
  /// @param pathway settled, so that every card has its place
  public static Paper print(Pathway pathway, View view, Format format, Choices choices) {
    Picture picture = Drawing.draw(pathway, view, Theme.PAPER);
    return switch (format) {
      case SVG -> new Paper.Ready(SvgWriter.write(picture, choices.scale(picture)));
      case PNG -> PngWriter.write(picture, choices);
      case PDF ->
          new Paper.Ready(
              PdfWriter.write(picture, describe(pathway, view, picture), choices.pages()));
      case HTML -> new Paper.Ready(HtmlWriter.write(picture, describe(pathway, view, picture)));
      case DOCX ->
          choices.annex().figureAlone()
              ? WordWriter.figure(Figure.of(pathway, view, picture))
              : print(pathway, List.of(view), format, choices);
    };
  }

  /// {@return `views` as one file of a format that [holds several][Format#isDocument()]}
  ///
  /// @param pathway settled, so that every card has its place
  public static Paper print(Pathway pathway, List<View> views, Format format, Choices choices) {
    return switch (format) {
      case DOCX -> WordWriter.annex(Annex.of(pathway, views, choices.annex().remarks()));
      case PDF -> {
        Annex annex = Annex.of(pathway, views, choices.annex().remarks());
        yield new Paper.Ready(PdfWriter.write(annex, choices.pages()));
      }
      case SVG, PNG, HTML -> print(pathway, views.getFirst(), format, choices);
    };
  }

  /// {@return what `view` shows, in words}
  ///
  /// @param pathway settled, so that every card has its place
  public static Description describe(Pathway pathway, View view) {
    return describe(pathway, view, Drawing.draw(pathway, view, Theme.PAPER));
  }

  /// {@return what `views` show, in words: one as [#describe(Pathway, View)] tells it; several one
  /// after the other, and what the whole pathway rests on once}
  ///
  /// @param pathway settled, so that every card has its place
  public static List<Block> describe(Pathway pathway, List<View> views) {
    return views.size() == 1
        ? describe(pathway, views.getFirst()).blocks()
        : Annex.of(pathway, views, List.of()).blocks();
  }

  private static Description describe(Pathway pathway, View view, Picture picture) {
    return Description.of(pathway, view, picture);
  }
}
