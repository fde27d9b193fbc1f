using ArticleKit.Parsing.Html.Page;
using CsCheck;

namespace ArticleKit.Tests.Parsing.Html.Page;

public class PlainAddressTests
{
    private static readonly Gen<string> Address =
        from scheme in Gen.OneOfConst("https://", "http://", "HTTP://", "ftp://", "")
        from host in Gen.String[Gen.OneOf(Gen.Char["abcxyz019.-"], Gen.Char["AZ:@[]%_ ü"]), 0, 12]
        from rest in Gen.String[Gen.OneOf(Gen.Char["aZ09-_~./,=&+;:@!?"], Gen.Char["#%\\ <\"'()ü|"]), 0, 12]
        from slash in Gen.OneOfConst("/", "", "/../", "/./")
        from suffix in Gen.OneOfConst("", ".example", ".1", ".0x1")
        select scheme + host + suffix + slash + rest;

    private static readonly Gen<Uri> Base = Gen.OneOfConst(
        "https://harbour.example/", "https://harbour.example/news/2024/list?by=day/hour", "http://www.harbour.example/news/;v=1/", "https://127.0.0.1/news/", "https://harbour.example:8080/news/", "https://harbour.example/ü/").Select(static a => new Uri(a));

    private static readonly Gen<string> Path =
        from start in Gen.OneOfConst("/", "//", "", "../", "./", "?")
        from rest in Gen.String[Gen.OneOf(Gen.Char["aZ09-_~./,=&+;:@!?"], Gen.Char["aZ0./:"]), 1, 10]
        select start + rest;

    [Fact]
    public void A_plain_address_is_what_the_runtime_would_write() => Address.Sample(address =>
        !PlainAddress.Is(address) || (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.AbsoluteUri == address), iter: 50_000);

    [Fact]
    public void A_path_on_a_plain_address_is_what_the_runtime_would_write() => Gen.Select(Base, Path).Sample((page, path) =>
        !PlainAddress.IsPath(path) || new PageUrls(page).Resolve(path) == new Uri(page, path).AbsoluteUri, iter: 50_000);

    [Theory]
    [InlineData("/news/ferry", "https://harbour.example/news/ferry")]
    [InlineData("ferry.html?from=home", "https://harbour.example/news/2024/ferry.html?from=home")]
    [InlineData("../ferry", "https://harbour.example/news/ferry")]
    [InlineData("//cdn.example/a.jpg", "https://cdn.example/a.jpg")]
    [InlineData("?page=2", "https://harbour.example/news/2024/list?page=2")]
    public void Paths_are_put_behind_where_the_page_stands(string path, string address) =>
        new PageUrls(new Uri("https://harbour.example/news/2024/list?by=day/hour")).Resolve(path).Should().Be(address);

    [Theory]
    [InlineData("https://www.harbour.example/news/2024/05/the-ferry-goes-again.html?from=home&page=2")]
    [InlineData("http://harbour.example/")]
    public void Most_addresses_are_plain(string address) => PlainAddress.Is(address).Should().BeTrue();

    [Theory]
    [InlineData("/news/ferry")]
    [InlineData("https://harbour.example")]
    [InlineData("https://Harbour.example/")]
    [InlineData("https://harbour.example:443/")]
    [InlineData("https://ann@harbour.example/")]
    [InlineData("https://harbour.example/a/../b")]
    [InlineData("https://harbour.example/a b")]
    [InlineData("https://127.1/")]
    public void Others_are_left_to_the_runtime(string address) => PlainAddress.Is(address).Should().BeFalse();
}
