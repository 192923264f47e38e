package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.edit.Count.Noun;
import waymark.model.LinkedFigure;
import waymark.model.Pathway;

/// Edits of what is remembered about figures elsewhere.
public sealed interface FigureEdit extends Edit {

  /// Figures that went somewhere; each takes the place of what went to the same file before.
  record LinkFigures(List<LinkedFigure> figures) implements FigureEdit {
    public LinkFigures {
      figures = List.copyOf(figures);
    }

    @Override
    public String label() {
      return text("figure.link", Count.of(figures.size(), Noun.FIGURE));
    }

    @Override
    public Pathway apply(Pathway pathway) {
      List<LinkedFigure> next = new ArrayList<>(pathway.figures());
      for (LinkedFigure figure : figures) {
        int at = next.stream().map(LinkedFigure::file).toList().indexOf(figure.file());
        if (at < 0) {
          next.add(figure);
        } else {
          next.set(at, figure);
        }
      }
      return pathway.withFigures(next);
    }
  }

  /// Figures that are no longer kept up to date; the files stay where they are.
  record UnlinkFigures(Set<String> files) implements FigureEdit {
    public UnlinkFigures {
      files = Set.copyOf(files);
    }

    @Override
    public String label() {
      return text("figure.unlink", Count.of(files.size(), Noun.FIGURE));
    }

    @Override
    public Pathway apply(Pathway pathway) {
      List<String> known = pathway.figures().stream().map(LinkedFigure::file).toList();
      for (String file : files) {
        if (!known.contains(file)) {
          throw new IllegalArgumentException("no such figure: " + file);
        }
      }
      return pathway.withFigures(
          pathway.figures().stream().filter(f -> !files.contains(f.file())).toList());
    }
  }
}
