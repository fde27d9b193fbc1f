using ArticleKit.Model;
using ArticleKit.Parsing.Html;

namespace ArticleKit.Tests.Parsing.Html;

public class LeadPicturesTests
{
    private const string Harbour = "https://harbour.example/i/harbour.jpg";
    private const string Logo = "https://harbour.example/i/site-logo.png";

    private static readonly Figure Picture = new([new Media(MediaKind.Image, Harbour) { Alt = "The harbour", Width = 800 }]) { Caption = [new Text("The harbour in May")], Credit = "Photo: Ann Lee" };
    private static readonly NodeList<Block> Body = [new Paragraph([new Text("The ferry goes again.")]), Picture];

    [Fact]
    public void A_page_that_declares_no_picture_has_the_first_of_its_text() =>
        LeadPictures.Choose(null, Body, 0.9).Should().Be(new LeadImage { Url = Harbour, Alt = "The harbour", Width = 800, Caption = "The harbour in May", Credit = "Photo: Ann Lee" });

    [Theory]
    [InlineData("https://harbour.example/i/ferry.jpg", "https://harbour.example/i/ferry.jpg")]
    [InlineData(Logo, Harbour)]
    [InlineData("https://harbour.example/favicon-96x96.png", Harbour)]
    [InlineData("https://harbour.example/apple-touch-icon@2.png", Harbour)]
    [InlineData("https://harbour.example/data/avatars/12.jpg", Harbour)]
    [InlineData("https://harbour.example/logos/ferry.jpg?logo=1", "https://harbour.example/logos/ferry.jpg?logo=1")]
    public void A_declared_picture_stays_unless_it_is_a_logo(string declared, string chosen) =>
        LeadPictures.Choose(new LeadImage { Url = declared }, Body, 0.9)!.Url.Should().Be(chosen);

    [Fact]
    public void A_logo_that_the_text_shows_is_what_it_is_about() =>
        LeadPictures.Choose(new LeadImage { Url = Logo }, [.. Body, new Figure([new Media(MediaKind.Image, Logo)])], 0.9)!.Url.Should().Be(Logo);

    [Fact]
    public void A_logo_is_better_than_nothing() => LeadPictures.Choose(new LeadImage { Url = Logo }, [], 0.9)!.Url.Should().Be(Logo);

    [Fact]
    public void A_list_of_articles_has_the_declared_picture_or_none() => LeadPictures.Choose(null, Body, 0.2).Should().BeNull();

    [Fact]
    public void A_video_is_no_picture() => LeadPictures.Choose(null, [new Figure([new Media(MediaKind.Video, "https://harbour.example/v.mp4")])], 0.9).Should().BeNull();
}
