using ArticleKit.Model;
using ArticleKit.Parsing.Html;

namespace ArticleKit.Tests.Parsing.Html;

public class PortraitsTests
{
    [Theory]
    [InlineData("Ann Lee", "", false)]
    [InlineData("ann lee", "Ann Lee reports from the harbour", false)]
    [InlineData("Photo of Ann Lee", "", false)]
    [InlineData("Ann Lee's profile picture", "", false)]
    [InlineData("Ann Lee, correspondent at sea", "", false)]
    [InlineData("Bo Chen", "", true)]
    [InlineData("Ann Leeds", "", true)]
    [InlineData("Ann Lee on the quay of Musterau", "", true)]
    [InlineData("Ann Lee", "The skipper and her boat", true)]
    [InlineData("", "", true)]
    public void A_picture_of_the_author_is_none_of_the_text(string words, string caption, bool stays)
    {
        var picture = new Figure([new Media(MediaKind.Image, "https://harbour.example/a.jpg") { Alt = words }]) { Caption = caption.Length == 0 ? default : [new Text(caption)] };
        NodeList<Block> body = [picture, new Paragraph([new Text("The ferry goes again.")])];
        var byline = new Byline { Authors = [new Author { Name = "Ann Lee", Kind = AuthorKind.Person }] };
        Portraits.Without(body, byline).Contains(picture).Should().Be(stays);
        Portraits.Without(body, null).Contains(picture).Should().BeTrue();
    }
}
