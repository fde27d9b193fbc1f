using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using ArticleKit.Parsing;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ArticleKit.Tests.Conventions;

/// <summary>Who may know whom: dependencies run one way.</summary>
public class DependencyTests
{
    private static readonly Architecture House = new ArchLoader().LoadAssembliesIncludingDependencies(typeof(ArticleParser).Assembly).Build();

    [Theory]
    [InlineData("Model", "Parsing|Quotations|Serialization")]
    [InlineData("Serialization", "Parsing|Quotations")]
    [InlineData("Quotations", "Parsing|Serialization")]
    [InlineData("Parsing", "Serialization")]
    public void A_room_knows_only_the_rooms_before_it(string room, string unknown) =>
        Hold(Types().That().ResideInNamespaceMatching($@"^ArticleKit\.{room}(\..+)?$")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^ArticleKit\.({unknown})(\..+)?$")));

    [Theory]
    [InlineData("Metadata", "Content|Blocks")]
    [InlineData("Page", "Metadata|Content|Blocks")]
    [InlineData("Content", "Blocks")]
    public void A_stage_of_the_way_from_a_page_knows_only_the_stages_before_it(string stage, string unknown) =>
        Hold(Types().That().ResideInNamespaceMatching($@"^ArticleKit\.Parsing\.Html\.{stage}(\..+)?$")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^ArticleKit\.Parsing\.Html\.({unknown})(\..+)?$")));

    [Fact]
    public void AngleSharp_is_known_only_where_pages_are_read() =>
        Hold(Types().That().ResideInNamespaceMatching(@"^ArticleKit(\..+)?$").And().DoNotResideInNamespaceMatching(@"^ArticleKit\.Parsing\.Html\.Page$")
            .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(@"^AngleSharp(\..+)?$")));

    [Fact]
    public void The_library_makes_no_call_over_the_network_and_reads_no_file() =>
        Hold(Types().That().ResideInNamespaceMatching(@"^ArticleKit(\..+)?$")
            .Should().NotDependOnAny(Types(true).That().HaveFullNameMatching(@"^System\.Net\.(Http|Sockets)\..*|^System\.IO\.(File|FileInfo|FileStream|Directory|DirectoryInfo)$")));

    [Fact]
    public void The_rules_see_the_library()
    {
        // A rule over an empty set would hold whatever the library does.
        House.Types.Count(t => t.ResidesInNamespaceMatching(@"^ArticleKit\.Model")).Should().BeGreaterThan(30);
        House.Types.Count(t => t.ResidesInNamespaceMatching(@"^ArticleKit\.Parsing\.Html\.Metadata")).Should().BeGreaterThan(20);
        Hold(Types().That().ResideInNamespaceMatching(@"^ArticleKit\.Parsing\.Html\.Page$")
            .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(@"^AngleSharp(\..+)?$")), holds: false);
    }

    private static void Hold(IArchRule rule, bool holds = true)
    {
        string broken = string.Join('\n', rule.Evaluate(House).Where(r => !r.Passed).Select(r => r.Description));
        if (holds)
        {
            broken.Should().BeEmpty();
        }
        else
        {
            broken.Should().NotBeEmpty();
        }
    }
}
