package waymark.app;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import waymark.app.document.Settled;
import waymark.canvas.Faces;
import waymark.canvas.Shapes;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Theme;

/// Prints views, without what is private, through the system's dialog, a page each, as large as the
/// page allows and never larger than drawn.
final class Printing {

  private static final double POINTS = 0.75;

  /// What came of it.
  sealed interface Outcome {
    /// On its way to the printer.
    record Printed(int pages) implements Outcome {}

    /// The person thought better of it.
    record Cancelled() implements Outcome {}

    /// The system knows no printer.
    record NoPrinter() implements Outcome {}

    /// This Java cannot ask which printer and which paper.
    record NoDialog() implements Outcome {}

    /// The printer did not take it.
    record Failed() implements Outcome {}
  }

  private Printing() {}

  static Outcome print(Window owner, Faces faces, Pathway pathway, List<View> views) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return new Outcome.NoPrinter();
    }
    if (Boolean.getBoolean("java.awt.headless")) {
      job.cancelJob();
      return new Outcome.NoDialog();
    }
    List<Picture> pictures = pictures(pathway, views);
    job.getJobSettings().setJobName(pathway.title());
    suggest(job, pictures.getFirst());
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return new Outcome.Cancelled();
    }
    boolean taken = true;
    for (Picture picture : pictures) {
      PageLayout layout = job.getJobSettings().getPageLayout();
      taken &= job.printPage(layout, page(Shapes.of(faces, picture), picture.page(), layout));
    }
    return taken && job.endJob() ? new Outcome.Printed(views.size()) : new Outcome.Failed();
  }

  /// Suggests paper that is turned as the picture is; in the dialog it can be turned back.
  private static void suggest(PrinterJob job, Picture picture) {
    PageLayout usual = job.getJobSettings().getPageLayout();
    PageOrientation turn =
        picture.page().width() > picture.page().height()
            ? PageOrientation.LANDSCAPE
            : PageOrientation.PORTRAIT;
    job.getJobSettings()
        .setPageLayout(
            job.getPrinter().createPageLayout(usual.getPaper(), turn, Printer.MarginType.DEFAULT));
  }

  /// {@return what is printed, a page each}
  static List<Picture> pictures(Pathway pathway, List<View> views) {
    Pathway settled = Settled.settle(pathway.published());
    return views.stream()
        .flatMap(view -> settled.view(view.id()).stream())
        .map(view -> Drawing.draw(settled, view, Theme.PAPER))
        .toList();
  }

  private static Group page(Node shapes, Rect page, PageLayout layout) {
    double scale =
        Math.min(
            POINTS,
            Math.min(
                layout.getPrintableWidth() / page.width(),
                layout.getPrintableHeight() / page.height()));
    Group group = new Group(shapes);
    group.getTransforms().setAll(new Scale(scale, scale), new Translate(-page.x(), -page.y()));
    return group;
  }
}
