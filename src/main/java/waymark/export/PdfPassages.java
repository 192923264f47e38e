package waymark.export;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import waymark.picture.Mark;
import waymark.picture.Passage;

/// Text set beside a figure on its page, tagged as what it is: paragraphs, and tables with header
/// cells.
final class PdfPassages {

  private final PdfTags tags;
  private final PdfPage page;
  private final PdfSheet sheet;

  PdfPassages(PdfTags tags, PdfPage page, PdfSheet sheet) {
    this.tags = tags;
    this.page = page;
    this.sheet = sheet;
  }

  void paint(List<Passage> passages) throws IOException {
    for (Passage passage : passages) {
      switch (passage) {
        case Passage.Paragraph(List<Mark> marks) -> page.paint(tags.add("P"), marks, sheet);
        case Passage.Table table -> table(table);
      }
    }
  }

  private void table(Passage.Table table) throws IOException {
    PDStructureElement element = tags.add("Table");
    row(tags.add(element, "THead"), table.rows().getFirst(), true);
    PDStructureElement body = tags.add(element, "TBody");
    for (List<List<Mark>> row : table.rows().subList(1, table.rows().size())) {
      row(body, row, false);
    }
  }

  private void row(PDStructureElement part, List<List<Mark>> cells, boolean isHead)
      throws IOException {
    PDStructureElement row = tags.add(part, "TR");
    for (int i = 0; i < cells.size(); i++) {
      boolean names = isHead || i == 0;
      PDStructureElement cell = tags.add(row, names ? "TH" : "TD");
      if (names) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(isHead ? "Column" : "Row");
        cell.addAttribute(attributes);
      }
      page.paint(cell, cells.get(i), sheet);
    }
  }
}
