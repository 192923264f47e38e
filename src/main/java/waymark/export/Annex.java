package waymark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.About;
import waymark.model.Pathway;
import waymark.model.Respelled;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Phrases;
import waymark.picture.Picture;
import waymark.picture.Theme;

/// A pathway as a document to stand behind a policy paper: its views as figures with all that they
/// say in words and tables, then what it rests on and what it leaves open.
///
/// @param title of the pathway
/// @param day for which it speaks, as `As of 1 September 2026`
/// @param opening what a reader must know first
/// @param chapters one a view
/// @param remarks what the rules say of it, if that was asked for
/// @param evidence what it rests on
/// @param questions what its authors have not settled
/// @param sources where it comes from
public record Annex(
    String title,
    Optional<String> day,
    List<String> opening,
    List<Chapter> chapters,
    Optional<List<Remark>> remarks,
    List<Cited> evidence,
    List<Cited> questions,
    List<String> sources) {

  /// A view.
  ///
  /// @param title of the view
  /// @param introduction what it says of itself
  /// @param words the whole of it in reading order
  /// @param tables its facts
  public record Chapter(
      String title,
      Figure figure,
      List<Block> introduction,
      List<Block> words,
      List<Block> tables) {
    public Chapter {
      introduction = List.copyOf(introduction);
      words = List.copyOf(words);
      tables = List.copyOf(tables);
    }

    private static Chapter of(Pathway pathway, View view) {
      Told told = Told.of(pathway, view, Drawing.draw(pathway, view, Theme.PAPER));
      return new Chapter(
          view.title(),
          Figure.of(told),
          Chapters.introduction(told),
          Chapters.words(told),
          Tables.of(told));
    }
  }

  public Annex {
    opening = List.copyOf(opening);
    chapters = List.copyOf(chapters);
    remarks = remarks.map(List::copyOf);
    evidence = List.copyOf(evidence);
    questions = List.copyOf(questions);
    sources = List.copyOf(sources);
  }

  /// {@return `views` of a pathway as an annex}
  ///
  /// @param settled the pathway, in which every card has its place
  public static Annex of(Pathway settled, List<View> views, Optional<List<Remark>> remarks) {
    Pathway pathway = Respelled.of(settled);
    About about = pathway.about();
    return new Annex(
        pathway.title(),
        about.asOf().map(day -> "As of " + Phrases.day(day)),
        Stream.of(about.organisation(), about.caveat()).flatMap(Optional::stream).toList(),
        views.stream().map(v -> Chapter.of(pathway, Respelled.of(settled, v))).toList(),
        remarks,
        pathway.evidence().stream().map(Cited::of).toList(),
        pathway.questions().stream().map(Cited::of).toList(),
        about.sources());
  }

  /// {@return the pictures of its figures}
  List<Picture> pictures() {
    return chapters.stream().map(chapter -> chapter.figure().picture()).toList();
  }

  /// {@return all of it in one piece, its title first, without the figures}
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, title));
    day.ifPresent(text -> blocks.add(new Block.Paragraph(text + ".")));
    opening.forEach(text -> blocks.add(new Block.Paragraph(text)));
    for (Chapter chapter : chapters) {
      blocks.add(new Block.Heading(2, chapter.title()));
      Stream.of(chapter.introduction(), chapter.words(), chapter.tables())
          .flatMap(List::stream)
          .map(Annex::deeper)
          .forEach(blocks::add);
    }
    blocks.addAll(closing());
    return blocks;
  }

  private static Block deeper(Block block) {
    return block instanceof Block.Heading(int level, String text)
        ? new Block.Heading(level + 1, text)
        : block;
  }

  /// {@return what comes after the views, under headings of level 2}
  List<Block> closing() {
    List<Block> blocks = new ArrayList<>();
    findings()
        .ifPresent(
            found -> {
              blocks.add(new Block.Heading(2, "What the rules say"));
              blocks.add(found);
            });
    listing(blocks, "Evidence", evidence.stream().map(Cited::inline).toList());
    listing(blocks, "Open questions", questions.stream().map(Cited::inline).toList());
    listing(blocks, "Sources", sources);
    return blocks;
  }

  private static void listing(List<Block> blocks, String heading, List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Heading(2, heading));
      blocks.add(new Block.Listing(true, items));
    }
  }

  /// {@return what the rules say, as a table, or that they found nothing; empty if that was not
  /// asked for}
  public Optional<Block> findings() {
    return remarks.map(
        found -> found.isEmpty() ? new Block.Paragraph("The rules found nothing.") : table(found));
  }

  private static Block table(List<Remark> remarks) {
    List<List<String>> rows = new ArrayList<>();
    remarks.forEach(r -> rows.add(List.of(r.weight(), r.sentence(), r.source())));
    return new Block.Table("What the rules say", List.of("Weight", "Finding", "Rests on"), rows);
  }
}
