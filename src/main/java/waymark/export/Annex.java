package waymark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.About;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Phrases;
import waymark.picture.Theme;

/// A pathway as a document to stand behind a policy paper: its views as figures with all that they
/// say in words and tables, then what it rests on and what it leaves open.
///
/// @param title of the pathway
/// @param day for which it speaks, as `As of 1 September 2026`
/// @param opening what a reader must know first
/// @param chapters one a view
/// @param remarks what the rules say of it; none if that was not asked for
/// @param evidence what it rests on
/// @param questions what its authors have not settled
/// @param sources where it comes from
public record Annex(
    String title,
    Optional<String> day,
    List<String> opening,
    List<Chapter> chapters,
    List<Remark> remarks,
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
    remarks = List.copyOf(remarks);
    evidence = List.copyOf(evidence);
    questions = List.copyOf(questions);
    sources = List.copyOf(sources);
  }

  /// {@return `views` of `pathway` as an annex}
  ///
  /// @param pathway settled, so that every card has its place
  public static Annex of(Pathway pathway, List<View> views, List<Remark> remarks) {
    About about = pathway.about();
    return new Annex(
        pathway.title(),
        about.asOf().map(day -> "As of " + Phrases.day(day)),
        Stream.of(about.organisation(), about.caveat()).flatMap(Optional::stream).toList(),
        views.stream().map(view -> Chapter.of(pathway, view)).toList(),
        remarks,
        pathway.evidence().stream().map(Cited::of).toList(),
        pathway.questions().stream().map(Cited::of).toList(),
        about.sources());
  }

  /// {@return the remarks as a table}
  public Block.Table remarkTable() {
    List<List<String>> rows = new ArrayList<>();
    remarks.forEach(r -> rows.add(List.of(r.weight(), r.sentence(), r.source())));
    return new Block.Table("What the rules say", List.of("Weight", "Finding", "Rests on"), rows);
  }
}
