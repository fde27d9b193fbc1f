using ArticleKit.Parsing.Html.Metadata;

namespace ArticleKit.Tests.Parsing.Html.Metadata;

public class OwnAddressTests
{
    [Theory]
    [InlineData("https://courier.example/2024/ferry?id=5", "https://courier.example/2024/ferry?id=5")]
    [InlineData("https://courier.example/2024/ferry", "http://www.courier.example/2024/ferry/")]
    [InlineData("http://WWW.Courier.example/2024/ferry/", "//courier.example/2024/ferry")]
    [InlineData("https://courier.example/2024/ferry", "/2024/ferry#comments")]
    [InlineData("https://courier.example/2024/ferry", " ferry ")]
    [InlineData("https://courier.example/2024/ferry", "#top")]
    [InlineData("https://courier.example/2024/ferry#top", "/2024/ferry")]
    [InlineData("https://courier.example/ferry?utm_source=mail&id=5", "/ferry?id=5&fbclid=x")]
    [InlineData("https://courier.example/2024/ferry", "?")]
    [InlineData("https://courier.example/", "https://courier.example")]
    [InlineData("https://courier.example/f%C3%A4hre", "/fähre")]
    [InlineData("file:///pages/ferry.html", "ferry.html")]
    [InlineData(null, "#top")]
    public void Is_the_same_page(string? own, string address) => OwnAddress.Is(UriOf(own), address).Should().BeTrue();

    [Theory]
    [InlineData("https://courier.example/2024/ferry", null)]
    [InlineData("https://courier.example/2024/ferry", "")]
    [InlineData("https://courier.example/2024/ferry", "/")]
    [InlineData("https://courier.example/2024/ferry", "/2024/Ferry")]
    [InlineData("https://courier.example/2024/ferry", "/2024/ferry?page=2")]
    [InlineData("https://courier.example/index.php?id=5", "/index.php")]
    [InlineData("https://courier.example/index.php?id=5", "/index.php?id=6")]
    [InlineData("https://courier.example/2024/ferry", "https://herald.example/2024/ferry")]
    [InlineData("https://courier.example/2024/ferry", "https://m.courier.example/2024/ferry")]
    [InlineData("https://courier.example/2024/ferry", "https://courier.example/news/2024/ferry")]
    [InlineData("https://courier.example/2024/ferry", "mailto:desk@courier.example")]
    [InlineData("https://courier.example/2024/ferry", "http://")]
    [InlineData(null, "/2024/ferry")]
    public void Is_another(string? own, string? address) => OwnAddress.Is(UriOf(own), address).Should().BeFalse();

    private static Uri? UriOf(string? address) => address is null ? null : new Uri(address);
}
