package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import waymark.app.document.Document;
import waymark.app.document.Settled;
import waymark.edit.FreshIds;
import waymark.edit.ViewEdit.AddView;
import waymark.edit.ViewEdit.DuplicateView;
import waymark.edit.ViewEdit.MoveView;
import waymark.edit.ViewEdit.RemoveView;
import waymark.edit.ViewEdit.RenameView;
import waymark.layout.Draft;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// The views of a document: what comes, goes, and in which order they stand.
///
/// @param document whose views they are
record Views(Document document) {

  /// What a person says of a view to come.
  ///
  /// @param drafted whether it begins with a picture made from the pathway; else with nothing in it
  record Wish(ViewKind kind, String title, boolean drafted) {}

  /// {@return what a view of that kind is usually called}
  static String usualTitle(ViewKind kind) {
    return kind.label();
  }

  void add(Wish wish) {
    Pathway pathway = document.pathway();
    ViewId id = FreshIds.view(pathway, wish.title());
    View view =
        wish.drafted()
            ? settled(pathway, Draft.of(pathway, wish.kind(), id, wish.title()))
            : View.of(id, wish.kind(), wish.title());
    document.edit(new AddView(view, pathway.views().size()));
    show(id);
  }

  private static View settled(Pathway pathway, View view) {
    List<View> views = List.of(view);
    return Settled.settle(pathway.withViews(views)).view(view.id()).orElse(view);
  }

  void duplicate(View view) {
    String title = text("view.copy", view.title());
    ViewId copy = FreshIds.view(document.pathway(), title);
    document.edit(new DuplicateView(view.id(), copy, title));
    show(copy);
  }

  void rename(ViewId view, String title) {
    if (!title.isBlank()) {
      document.edit(new RenameView(view, title.strip()));
    }
  }

  /// Moves a view by so many places, as far as there are any.
  void moveBy(ViewId view, int places) {
    moveTo(view, Math.clamp((long) index(view) + places, 0, document.pathway().views().size() - 1));
  }

  void moveTo(ViewId view, int index) {
    document.edit(new MoveView(view, index));
  }

  void remove(ViewId view) {
    if (document.pathway().views().size() > 1) {
      document.edit(new RemoveView(view));
    }
  }

  /// Shows the view so many tabs further on, round and round.
  void go(int places) {
    List<View> views = document.pathway().views();
    show(views.get(Math.floorMod(index(document.view().id()) + places, views.size())).id());
  }

  /// A document that must not be changed has no new view to show.
  private void show(ViewId view) {
    document.pathway().view(view).ifPresent(v -> document.show(v.id()));
  }

  int index(ViewId id) {
    return document.pathway().views().stream().map(View::id).toList().indexOf(id);
  }
}
