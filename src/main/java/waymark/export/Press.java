package waymark.export;

import java.util.List;
import java.util.Optional;
import waymark.export.office.SlideWriter;
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

  /// {@return `view` as a file of `format`, without what is private}
  ///
  /// @param pathway settled, so that every card has its place
  public static Paper print(Pathway pathway, View view, Format format, Choices choices) {
    View shown = view.published();
    Picture picture = Drawing.draw(pathway, shown, Theme.PAPER);
    return Lacking.noted(print(pathway, shown, picture, format, choices), List.of(picture));
  }

  private static Paper print(
      Pathway pathway, View view, Picture picture, Format format, Choices choices) {
    Optional<Source> source = choices.source();
    return switch (format) {
      case SVG -> {
        byte[] svg = SvgWriter.write(picture, choices.scale(picture));
        yield new Paper.Ready(source.map(s -> s.inSvg(svg)).orElse(svg));
      }
      case PNG -> enclosed(PngWriter.write(picture, choices), source);
      case PDF ->
          choices.annex().remarks().isPresent()
              ? print(pathway, List.of(view), format, choices)
              : pdf(picture, describe(pathway, view, picture), choices);
      case HTML -> {
        byte[] page = HtmlWriter.write(picture, describe(pathway, view, picture));
        yield new Paper.Ready(source.map(s -> s.inPage(page)).orElse(page));
      }
      case DOCX ->
          choices.annex().figureAlone()
              ? WordWriter.figure(Figure.of(pathway, view, picture), source)
              : print(pathway, List.of(view), format, choices);
      case PPTX -> print(pathway, List.of(view), format, choices);
    };
  }

  private static Paper pdf(Picture picture, Description description, Choices choices) {
    return new Paper.Ready(
        PdfWriter.write(picture, description, choices.pages(), choices.source()));
  }

  private static Paper enclosed(Paper png, Optional<Source> source) {
    return png instanceof Paper.Ready ready && source.isPresent()
        ? new Paper.Ready(source.get().inPng(ready.bytes()))
        : png;
  }

  /// {@return `views` as one file of a format that [holds several][Format#isDocument()], without
  /// what is private}
  ///
  /// @param pathway settled, so that every card has its place
  public static Paper print(Pathway pathway, List<View> views, Format format, Choices choices) {
    List<View> shown = views.stream().map(View::published).toList();
    return switch (format) {
      case DOCX -> {
        Annex annex = annex(pathway, shown, choices);
        yield Lacking.noted(WordWriter.annex(annex, choices.source()), annex.pictures());
      }
      case PDF -> {
        Annex annex = annex(pathway, shown, choices);
        byte[] pdf = PdfWriter.write(annex, choices.pages(), choices.source());
        yield Lacking.noted(new Paper.Ready(pdf), annex.pictures());
      }
      case PPTX -> {
        List<Slide> slides = shown.stream().map(view -> Slide.of(pathway, view)).toList();
        yield Paper.ready(SlideWriter.write(pathway.title(), slides, choices.source()));
      }
      case SVG, PNG, HTML -> print(pathway, shown.getFirst(), format, choices);
    };
  }

  private static Annex annex(Pathway pathway, List<View> views, Choices choices) {
    return Annex.of(pathway, views, choices.annex().remarks());
  }

  /// {@return what `view` shows, in words, without what is private}
  ///
  /// @param pathway settled, so that every card has its place
  public static Description describe(Pathway pathway, View view) {
    View shown = view.published();
    return describe(pathway, shown, Drawing.draw(pathway, shown, Theme.PAPER));
  }

  /// {@return what `views` show, in words: one as [#describe(Pathway, View)] tells it; several one
  /// after the other, and what the whole pathway rests on once; without what is private}
  ///
  /// @param pathway settled, so that every card has its place
  public static List<Block> describe(Pathway pathway, List<View> views) {
    return views.size() == 1
        ? describe(pathway, views.getFirst()).blocks()
        : Annex.of(pathway, views.stream().map(View::published).toList(), Optional.empty())
            .blocks();
  }

  private static Description describe(Pathway pathway, View view, Picture picture) {
    return Description.of(pathway, view, picture);
  }
}
