package waymark.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import waymark.model.Enclosure;

/// Encloses the source in a PDF as an embedded file from which it was made (ISO 32000-2, 14.13).
final class PdfSource {

  private PdfSource() {}

  static void add(PDDocument document, Source source) throws IOException {
    byte[] json = source.json().getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
    file.setSubtype("application/json");
    file.setSize(json.length);
    PDComplexFileSpecification entry = new PDComplexFileSpecification();
    entry.setFile(Enclosure.FILE);
    entry.setFileUnicode(Enclosure.FILE);
    entry.setFileDescription("The pathway, to be opened in Waymark");
    entry.setEmbeddedFile(file);
    entry.setEmbeddedFileUnicode(file);
    entry.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(Enclosure.FILE, entry));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(entry);
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }
}
