using ArticleKit.Model;
using ArticleKit.Quotations;
using CsCheck;

namespace ArticleKit.Tests.Quotations;

/// <summary>Who said what, by small cases: a paragraph, and what is read out of it.</summary>
public class FindQuotationsTests
{
    private static readonly string[] Pieces =
        ["“", "”", "\"", "'", "„", "«", "»", "said", "Ann", " ", ", ", ". ", "the", "according to", "told", "é", "\u00A0", "''", "her"];

    [Theory]
    // The speaker behind the quotation.
    [InlineData("“The bridge will open in May,” said Marta Lindqvist, who keeps the ticket office.", "Marta Lindqvist", "said")]
    [InlineData("“The bridge will open in May,” Lindqvist said on Tuesday.", "Lindqvist", "said")]
    [InlineData("\"The bridge will open in May,\" she told reporters.", "she", "told")]
    [InlineData("“Nobody asked us about the bridge,” said a spokesman for the council.", "a spokesman for the council", "said")]
    [InlineData("“Nobody asked us about the bridge,” Dr. Amal van der Berg added.", "Dr. Amal van der Berg", "added")]
    [InlineData("''Nobody asked us about the bridge,'' Mr. Okafor replied.", "Mr. Okafor", "replied")]
    // The speaker before it.
    [InlineData("Jonas Feld said: “We have waited eleven years for this.”", "Jonas Feld", "said")]
    [InlineData("But Feld warned, “We have waited eleven years for this.”", "Feld", "warned")]
    [InlineData("The mayor of Oslo wrote: “We have waited eleven years for this.”", "The mayor of Oslo", "wrote")]
    // According to.
    [InlineData("The work is “slow, dear and badly planned by people far away,” according to Ida Roth.", "Ida Roth", "according to")]
    // German.
    [InlineData("„Die Brücke wird im Mai eröffnet“, sagte Jonas Feld am Dienstag.", "Jonas Feld", "sagte")]
    [InlineData("Die Ministerin erklärte: „Wir haben elf Jahre lang darauf gewartet.“", "Die Ministerin", "erklärte")]
    // French and Spanish.
    [InlineData("« Nous avons attendu ce pont pendant onze ans », explique Anne Morel.", "Anne Morel", "explique")]
    [InlineData("«Hemos esperado este puente durante once años», dijo Carmen Ruiz.", "Carmen Ruiz", "dijo")]
    // Italian, Portuguese and Dutch.
    [InlineData("«Abbiamo aspettato questo ponte per undici anni», ha detto Marta Bruni in una piazza del porto.", "Marta Bruni", "detto")]
    [InlineData("“Esperamos esta ponte durante onze anos, e não mais”, disse Ana Duarte.", "Ana Duarte", "disse")]
    [InlineData("“Wij hebben elf jaar op deze brug gewacht, en niet voor niets”, zei Anna de Wit.", "Anna de Wit", "zei")]
    public void A_quotation_has_its_speaker_and_its_cue(string paragraph, string speaker, string cue)
    {
        Quotation found = Find(paragraph).Should().ContainSingle().Subject;

        found.Speaker.Should().Be(speaker);
        found.Cue.Should().Be(cue);
    }

    [Theory]
    [InlineData("She had read “The Long Quay” twice that winter.")]
    [InlineData("The so-called “smart” lamps went out at nine.")]
    [InlineData("Peter “Pip” Olsen sold his boat in the spring.")]
    [InlineData("The screen measures 27\" and weighs four kilos.")]
    [InlineData("It's the fishermen's harbour, and it wasn't ever the town's.")]
    public void Titles_nicknames_scare_quotes_and_inches_are_no_speech(string paragraph) => Find(paragraph).Should().BeEmpty();

    [Fact]
    public void A_split_quotation_has_one_speaker()
    {
        IReadOnlyList<Quotation> found = Find("“If the rain stops,” said Ann Lee, “we open the lower road on Friday.”");

        found.Select(q => q.Text).Should().Equal("If the rain stops,", "we open the lower road on Friday.");
        found.Should().OnlyContain(q => q.Speaker == "Ann Lee");
    }

    [Fact]
    public void Somebody_is_told()
    {
        Find("“He is a careful man, and he listens,” Okafor told Harbour Radio in March.").Single().Addressee.Should().Be("Harbour Radio");
    }

    [Theory]
    [InlineData("„Das geht so nicht“, sagte Marta Holm, Leiterin des Hafens, am Dienstag gegenüber AFP.", "AFP")]
    [InlineData("„Das geht so nicht“, sagte Marta Holm in einem Interview mit Radio Nord.", "Radio Nord")]
    [InlineData("Der Nachrichtenagentur AFP sagte Marta Holm: „Das geht so nicht.“", "Der Nachrichtenagentur AFP")]
    [InlineData("„Das geht so nicht“, sagte Marta Holm zur Nachrichtenagentur AFP.", "Nachrichtenagentur AFP")]
    public void Somebody_is_told_in_German(string paragraph, string addressee) => Find(paragraph).Single().Addressee.Should().Be(addressee);

    [Fact]
    public void Answers_to_questions_have_the_speaker_of_the_answer_before()
    {
        Article article = Paragraphs("„Ich hatte keine Angst und bin geblieben“, sagt Anna Holm.", "Haben Sie mit ihnen gesprochen?", "„Nein, ich habe nur gewartet und gehofft.“") with { Language = "de" };

        article.FindQuotations().Select<Quotation, string?>(q => q.SpeakerName).Should().Equal("Anna Holm", "Anna Holm");
    }

    [Fact]
    public void A_name_below_a_quotation_signs_it()
    {
        Article article = Paragraphs("The council has met twice about the pier.", "“The pier will stand for another hundred years.”");

        article = article with { Body = [.. article.Body, new List(false, [new ListItem([new Paragraph([new Text("Ida Roth.")])])]), new Paragraph([new Text("It fell in May.")])] };

        article.FindQuotations().Single().Speaker.Should().Be("Ida Roth");
    }

    [Fact]
    public void A_last_name_and_a_pronoun_are_given_the_name_in_full()
    {
        Article article = Paragraphs("Ann Lee has run the yard for ten years and knows each boat.", "“We are tired of waiting here,” Lee said.", "“But we will wait a little more,” she added.");

        article.FindQuotations().Select<Quotation, string?>(q => q.SpeakerName).Should().Equal("Ann Lee", "Ann Lee");
    }

    [Fact]
    public void An_office_belongs_to_the_name_in_full()
    {
        Article article = Paragraphs("On Monday Foreign Minister Arman Petrosyan met the fishermen.", "“Nobody will lose a boat,” Petrosyan said.");

        article.FindQuotations().Single().SpeakerName.Should().Be("Foreign Minister Arman Petrosyan");
    }

    [Fact]
    public void A_pronoun_is_given_the_last_speaker_whose_first_name_fits_it()
    {
        Article article = Paragraphs("“We are tired of waiting here,” Anna Holm said.", "“So are we, and we wait longer,” Peter Lunt said.", "“Not as long as I do,” she replied.");

        article.FindQuotations().Select<Quotation, string?>(q => q.SpeakerName).Should().Equal("Anna Holm", "Peter Lunt", "Anna Holm");
    }

    [Fact]
    public void A_relative_pronoun_speaks_as_printed_and_by_the_name_it_stands_for()
    {
        Quotation found = Find("The plan pleased Ida Roth, who called it “the first good news in eleven years.”").Single();

        found.Speaker.Should().Be("who");
        found.SpeakerName.Should().Be("Ida Roth");
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“”")]
    [InlineData("“")]
    [InlineData("„“")]
    [InlineData("« »")]
    [InlineData("'a ")]
    [InlineData("“We go home,” said Ann Lee. ")]
    [InlineData("“No,” he said, ")]
    [InlineData("word ")]
    [InlineData("Ann Lee, ")]
    [InlineData("„Wir gehen heim“, sagte Anna Holm, ")]
    public void Time_grows_with_the_text_and_not_faster(string piece)
    {
        // A busy machine slows one of the two down; what is not linear is too slow each time.
        const int Rounds = 4;
        TimeSpan most = (Read(piece, 250_000) * 8 * 4) + TimeSpan.FromMilliseconds(500);
        TimeSpan large = TimeSpan.MaxValue;
        for (int round = 0; round < Rounds && large >= most; round++)
        {
            TimeSpan time = Read(piece, 2_000_000);
            large = time < large ? time : large;
        }

        large.Should().BeLessThan(most);

        static TimeSpan Read(string piece, int length)
        {
            var article = new Article { Language = piece.Contains("sagte", StringComparison.Ordinal) ? "de" : "en", Body = [new Paragraph([new Text(string.Concat(Enumerable.Repeat(piece, length / piece.Length)))])] };
            long start = System.Diagnostics.Stopwatch.GetTimestamp();
            article.FindQuotations();
            return System.Diagnostics.Stopwatch.GetElapsedTime(start);
        }
    }

    [Fact]
    public void Inlines_do_not_hide_a_quotation()
    {
        var article = new Article
        {
            Language = "en",
            Body = [new Paragraph([new Text("“We "), new Emphasis([new Text("never")]), new Text(" promised a date,” "), new Link("https://example.org/ida", [new Text("Ida Roth")]), new Text(" "), new Strong([new Text("said")]), new Text(".")])],
        };

        Quotation found = article.FindQuotations().Should().ContainSingle().Subject;

        found.Text.Should().Be("We never promised a date,");
        found.Speaker.Should().Be("Ida Roth");
        found.Range.Should().Be(new ArticleRange(ArticlePart.Body, 0, 1, 26));
    }

    [Fact]
    public void A_block_quote_is_a_quotation_of_its_attribution()
    {
        var article = new Article { Body = [new BlockQuote([new Paragraph([new Text("All that is left of the quay is its name.")])]) { Attribution = [new Text("— Nora Fields")] }] };

        Quotation found = article.FindQuotations().Should().ContainSingle().Subject;

        found.Kind.Should().Be(QuotationKind.Block);
        found.Speaker.Should().Be("Nora Fields");
    }

    [Fact]
    public void A_missing_closing_mark_never_swallows_the_article()
    {
        Article article = Paragraphs("“We have waited, said nobody in particular about it.", "The rest of the text goes on as if nothing were amiss with it.");

        article.FindQuotations().Should().OnlyContain(q => q.Range.Block == 0);
    }

    [Fact]
    public void Nothing_makes_it_fail() =>
        Gen.OneOfConst(Pieces).Array[0, 60].Select(string.Concat).Sample(
            text => new Article { Language = "en", Title = text, Body = [new Paragraph([new Text(text)])] }.FindQuotations().Count >= 0,
            iter: 3000);

    private static NodeList<Quotation> Find(string paragraph) => new Article { Body = [new Paragraph([new Text(paragraph)])] }.FindQuotations();

    private static Article Paragraphs(params string[] paragraphs) => new() { Language = "en", Body = [.. paragraphs.Select(static p => (Block)new Paragraph([new Text(p)]))] };
}
