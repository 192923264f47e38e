package waymark.export.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import waymark.export.Annex;
import waymark.export.Block;
import waymark.export.Cited;

/// Sets an annex: an opening page that says what follows and what it rests on; for each view its
/// figure, its words and its tables; then findings, questions and sources.
final class WordAnnex {

  private final WordDocument document;
  private final WordBlocks blocks;
  private final Annex annex;

  WordAnnex(WordDocument document, Annex annex) {
    this.document = document;
    this.annex = annex;
    blocks = new WordBlocks(document);
  }

  /// @param pictures the figures of the chapters in dots
  void write(List<byte[]> pictures) throws IOException {
    opening();
    cited("Evidence", annex.evidence());
    for (int i = 0; i < pictures.size(); i++) {
      chapter(annex.chapters().get(i), pictures.get(i));
    }
    document.turn(WordPage.UPRIGHT);
    remarks();
    cited("Open questions", annex.questions());
    listing("Sources", annex.sources());
  }

  private void opening() {
    document.paragraph("Title", annex.title());
    annex.day().ifPresent(day -> document.paragraph("Subtitle", day));
    annex.opening().forEach(text -> document.paragraph("Normal", text));
    blocks.heading(1, "In this annex");
    List<String> figures = new ArrayList<>();
    for (Annex.Chapter chapter : annex.chapters()) {
      figures.add("Figure " + (figures.size() + 1) + ": " + chapter.figure().alternative());
    }
    blocks.add(new Block.Listing(false, figures));
  }

  private void chapter(Annex.Chapter chapter, byte[] png) throws IOException {
    document.turn(WordPage.of(chapter.figure().picture().page(), WordPage.With.HEADING));
    XWPFParagraph heading = blocks.heading(1, chapter.title());
    heading.setPageBreak(document.page() == WordPage.UPRIGHT);
    heading.setSpacingBefore(0);
    WordFigure.add(document, chapter.figure(), png, WordPage.With.HEADING);
    document.turn(WordPage.UPRIGHT);
    blocks.add(chapter.introduction());
    blocks.add(chapter.words());
    blocks.add(chapter.tables());
  }

  private void remarks() {
    annex
        .findings()
        .ifPresent(
            found -> {
              blocks.heading(1, "Findings");
              blocks.add(found);
            });
  }

  private void cited(String heading, List<Cited> statements) {
    if (!statements.isEmpty()) {
      blocks.heading(1, heading);
      blocks.cited(statements);
    }
  }

  private void listing(String heading, List<String> items) {
    if (!items.isEmpty()) {
      blocks.heading(1, heading);
      blocks.add(new Block.Listing(true, items));
    }
  }
}
