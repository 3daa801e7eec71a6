package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.document.UnitKind;
import wenlan.tables.Quantity;
import wenlan.text.FoldedText;
import wenlan.text.Folding;
import wenlan.text.Numbers;

import java.util.ArrayList;
import java.util.List;

/** The parts of a query, each as it is compared with a unit. */
final class MatchPatterns {
    private MatchPatterns() {}

    record Everything() implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            return Outcome.MET;
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {}
    }

    /**
     * Characters in a row; no characters are everywhere.
     *
     * @param piece the characters, folded
     * @param whole whether the words and numbers at its ends have to be whole
     */
    record Phrase(String piece, boolean whole) implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            if (find(place.own(), 0) < 0) {
                return Outcome.NONE;
            }
            List<Span> spans = new ArrayList<>();
            mark(place.own(), null, spans);
            return new Outcome(true, true, true, spans);
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {
            int at = piece.isEmpty() ? -1 : find(text, 0);
            while (at >= 0) {
                spans.add(text.unfolded(at, at + piece.length()));
                at = find(text, at + 1);
            }
        }

        private int find(FoldedText text, int from) {
            return whole ? text.borders().find(piece, from) : text.text().indexOf(piece, from);
        }
    }

    /** A word in any of its forms and spellings, whole and with its numbers whole. */
    record WordForms(List<String> forms) {
        WordForms {
            forms =
                    forms.stream()
                            .flatMap(form -> Numbers.spellings(form).stream())
                            .distinct()
                            .toList();
        }

        boolean isIn(FoldedText text) {
            return forms.stream().anyMatch(form -> text.borders().find(form, 0) >= 0);
        }

        void mark(FoldedText text, List<Span> spans) {
            for (String form : forms) {
                int at = form.isEmpty() ? -1 : text.borders().find(form, 0);
                while (at >= 0) {
                    spans.add(text.unfolded(at, at + form.length()));
                    at = text.borders().find(form, at + 1);
                }
            }
        }
    }

    /**
     * A term as typed, else its words in any order, else the term inside of other words.
     *
     * @param typed the term, whole
     * @param inside the same wherever its characters stand
     * @param words all of which must be there
     */
    record Words(Phrase typed, Phrase inside, List<WordForms> words) implements MatchPattern {
        Words(String typed, List<WordForms> words) {
            this(new Phrase(typed, true), new Phrase(typed, false), words);
        }

        @Override
        public Outcome match(Place place) {
            Outcome whole = whole(place);
            return whole.own() ? whole : orInside(place, whole);
        }

        /** How whole words match, as typed or apart. */
        Outcome whole(Place place) {
            Outcome exact = typed.match(place);
            return exact.matched() ? exact : apart(words, place);
        }

        static Outcome apart(List<WordForms> words, Place place) {
            FoldedText own = place.own();
            if (!words.stream().allMatch(word -> word.isIn(own) || word.isIn(place.around()))) {
                return Outcome.NONE;
            }
            List<Span> spans = new ArrayList<>();
            words.forEach(word -> word.mark(own, spans));
            return new Outcome(true, words.stream().anyMatch(w -> w.isIn(own)), false, spans);
        }

        /** What the term inside of other words adds where nothing whole stands in the text. */
        Outcome orInside(Place place, Outcome whole) {
            Outcome found = inside.match(place);
            return found.matched() ? new Outcome(true, true, false, found.spans()) : whole;
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {
            int before = spans.size();
            markWhole(text, spans);
            if (spans.size() == before) {
                inside.mark(text, name, spans);
            }
        }

        void markWhole(FoldedText text, List<Span> spans) {
            int before = spans.size();
            typed.mark(text, null, spans);
            if (spans.size() == before) {
                words.forEach(word -> word.mark(text, spans));
            }
        }
    }

    /** Words that nobody typed as they are, in any order. */
    record WordsAlone(List<WordForms> words) implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            return Words.apart(words, place);
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {
            words.forEach(word -> word.mark(text, spans));
        }
    }

    /**
     * Pieces in a window.
     *
     * @param typed what was typed if the window only stands for it, else null: then being close is
     *     all that was asked for
     * @param window what must be close together
     */
    record Close(@Nullable Phrase typed, Window window) implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            Outcome exact = typed == null ? Outcome.NONE : typed.match(place);
            if (exact.matched()) {
                return exact;
            }
            List<Span> spans = window.find(place.own());
            return spans.isEmpty() ? Outcome.NONE : new Outcome(true, true, typed == null, spans);
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {
            int before = spans.size();
            if (typed != null) {
                typed.mark(text, name, spans);
            }
            if (spans.size() == before) {
                spans.addAll(window.find(text));
            }
        }
    }

    /** What holds a text, or all its words, in its name. */
    record Named(NamedPlace place, String typed, List<WordForms> words) implements MatchPattern {
        @Override
        public Outcome match(Place at) {
            IndexedUnit unit = at.unit();
            if (unit == null) {
                return Outcome.NONE;
            }
            FoldedText names = Folding.unit(place.names(unit));
            boolean belongs = place != NamedPlace.TABLE || unit.unit().table() != null;
            boolean allWords = !words.isEmpty() && words.stream().allMatch(w -> w.isIn(names));
            if (!belongs || !(names.text().contains(typed) || allWords)) {
                return Outcome.NONE;
            }
            List<Span> spans = new ArrayList<>();
            boolean printsName =
                    place == NamedPlace.TABLE
                            || place == NamedPlace.HEADING
                                    && unit.unit().kind() == UnitKind.HEADING;
            if (printsName) {
                mark(at.own(), place, spans);
            }
            return new Outcome(true, true, true, spans);
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {
            boolean cell = name == null && place == NamedPlace.TABLE;
            if (name == place || cell) {
                new Words(typed, words).mark(text, name, spans);
            }
        }
    }

    /** What a selection admits. */
    record Admitted(Selection selection) implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            if (place.unit() == null) {
                return Outcome.NONE;
            }
            List<String> values = selection.dimension().values(place.unit());
            return selection.admits(values) && !selection.rejects(values)
                    ? Outcome.MET
                    : Outcome.NONE;
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {}
    }

    /** A row with a figure that meets a condition; the figure is what is marked. */
    record Figured(QueryNode.Measured measured) implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            IndexedUnit unit = place.unit();
            if (unit == null || unit.table() == null) {
                return Outcome.NONE;
            }
            List<Quantity> met =
                    unit.table().quantities().stream().filter(measured::admits).toList();
            return met.isEmpty()
                    ? Outcome.NONE
                    : new Outcome(true, true, true, RowCells.spans(unit, met));
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {}
    }

    /**
     * So many of the patterns.
     *
     * @param patterns of what
     * @param restrictions for each whether it ties no text to the query beside others
     * @param count how many
     * @param alternatives whether one alone is all that was asked for, so that one that stands
     *     there as typed makes the match exact, and one that ties the text is enough
     */
    record Combination(
            List<MatchPattern> patterns,
            List<Boolean> restrictions,
            int count,
            boolean alternatives)
            implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            boolean anyTies = alternatives || !restrictions.contains(false);
            boolean own = patterns.isEmpty();
            boolean allExact = true;
            boolean someExact = false;
            int matched = 0;
            List<Span> spans = new ArrayList<>();
            for (int at = 0; at < patterns.size(); at++) {
                Outcome outcome = patterns.get(at).match(place);
                if (outcome.matched()) {
                    matched++;
                    own |= outcome.own() && (anyTies || !restrictions.get(at));
                    allExact &= outcome.exact();
                    someExact |= outcome.exact();
                    spans.addAll(outcome.spans());
                }
            }
            boolean all = matched == patterns.size();
            boolean exact = alternatives ? someExact : all && allExact;
            return matched >= count ? new Outcome(true, own, exact, spans) : Outcome.NONE;
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {
            patterns.forEach(pattern -> pattern.mark(text, name, spans));
        }
    }

    /** A term, or else what may stand for it. */
    record Substitution(Words typed, List<Words> others) implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            Outcome asTyped = typed.whole(place);
            boolean matched = asTyped.matched();
            boolean own = asTyped.own();
            List<Span> spans = new ArrayList<>(asTyped.spans());
            for (Words other : others) {
                Outcome outcome = other.whole(place);
                matched |= outcome.matched();
                own |= outcome.own();
                if (!asTyped.exact() || outcome.exact()) {
                    spans.addAll(outcome.spans());
                }
            }
            Outcome whole = matched ? new Outcome(true, own, asTyped.exact(), spans) : Outcome.NONE;
            return own ? whole : typed.orInside(place, whole);
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {
            int before = spans.size();
            typed.markWhole(text, spans);
            if (spans.size() == before) {
                others.forEach(other -> other.markWhole(text, spans));
            }
            if (spans.size() == before) {
                typed.mark(text, name, spans);
            }
        }
    }

    /** Something else than was typed. */
    record Correction(MatchPattern meant) implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            Outcome outcome = meant.match(place);
            return outcome.matched()
                    ? new Outcome(true, outcome.own(), false, outcome.spans())
                    : Outcome.NONE;
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {
            meant.mark(text, name, spans);
        }
    }

    /** What was asked for, else what is enough. */
    record Preference(MatchPattern asked, MatchPattern enough) implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            Outcome whole = asked.match(place);
            Outcome outcome = enough.match(place);
            if (!outcome.matched()) {
                return whole;
            }
            List<Span> spans = new ArrayList<>(outcome.spans());
            spans.addAll(whole.spans());
            boolean own = outcome.own() || whole.own();
            return new Outcome(true, own, whole.own() && whole.exact(), spans);
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {
            asked.mark(text, name, spans);
        }
    }

    /** A text that does not itself match; its surroundings alone rule nothing out. */
    record Negation(MatchPattern pattern) implements MatchPattern {
        @Override
        public Outcome match(Place place) {
            return pattern.match(place).own() ? Outcome.NONE : Outcome.MET;
        }

        @Override
        public void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans) {}
    }
}
