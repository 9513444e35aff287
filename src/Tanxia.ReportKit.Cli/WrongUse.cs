using System.CommandLine;
using System.CommandLine.Parsing;
using Tanxia.ReportKit.Cli.Commands;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Cli;

/// <summary>What is wrong with a command line, in our own words: those of the parser are English, or half so.</summary>
internal static class WrongUse
{
    /// <param name="parse">The command line.</param>
    /// <param name="commands">The names of all commands.</param>
    public static IReadOnlyList<ReportMessage> Find(ParseResult parse, IReadOnlyList<string> commands)
    {
        Command command = parse.CommandResult.Command;
        Option[] options = [.. Options(command)];
        for (int i = 1; i < parse.Tokens.Count; i++)
        {
            // A variable that was not set.
            if (parse.Tokens[i].Value.Trim().Length == 0)
            {
                return [Find(options, parse.Tokens[i - 1].Value) is { } empty ? Missing(empty) : Missing(command)];
            }
            // Behind an option anything is taken for its value, also the next option.
            if (parse.Tokens[i - 1].Type == TokenType.Option && Find(options, parse.Tokens[i].Value) is not null
                && Find(options, parse.Tokens[i - 1].Value) is { Arity.MinimumNumberOfValues: > 0 } without)
            {
                return [Missing(without)];
            }
        }
        // A misspelt option would else be a file.
        string[] unknown = [.. parse.UnmatchedTokens.Union(parse.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && IsOption(token.Value)).Select(token => token.Value))];
        if (Array.Exists(unknown, IsOption))
        {
            // The others are its value, or stand behind it.
            unknown = Array.FindAll(unknown, IsOption);
        }
        if (unknown.Length > 0)
        {
            string[] known = [.. options.SelectMany(option => option.Aliases.Prepend(option.Name)), .. command is ToolCommand ? [] : commands];
            // Behind a misspelt command everything is unknown.
            return [.. (command is ToolCommand ? unknown : unknown[..1]).Select(word =>
                NearestName.Find(word, known.Where(name => name[0] == '-' == (word[0] == '-'))) is { } nearest
                    ? Say(CommandMessages.UnknownWordNearest, word, nearest)
                    : Say(CommandMessages.UnknownWord, word, PathOf(command)))];
        }
        return [.. parse.Errors.Select(error => error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => Missing(option.Option),
            OptionResult { Tokens.Count: 1, Option: WordOption words } option =>
                Say(CommandMessages.BadValue, words.Name, option.Tokens[0].Value, string.Join(' ', words.Words)),
            OptionResult option => Say(CommandMessages.WrittenTwice, option.Option.Name),
            ArgumentResult { Tokens.Count: 1, Argument: WordArgument words } argument =>
                Say(CommandMessages.BadValue, words.Name, argument.Tokens[0].Value, string.Join(' ', words.Words)),
            _ => Missing(command),
        })];
    }

    private static bool IsOption(string word) => word is ['-', _, ..];

    /// <summary>The options of a command and those that hold for all.</summary>
    public static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    /// <summary>As it is typed.</summary>
    public static string PathOf(Command command) => command is RootCommand ? Tool.Name : $"{Tool.Name} {command.Name}";

    private static ReportMessage Missing(Option option) => Say(CommandMessages.ValueMissing, option.Name, option.HelpName ?? option.Name);

    private static ReportMessage Missing(Command command) => Say(CommandMessages.ArgumentMissing,
        command.Arguments.Select(argument => argument.HelpName ?? argument.Name).FirstOrDefault("a command"),
        command is ToolCommand tool ? tool.Examples[0] : PathOf(command) + " --help");

    private static Option? Find(Option[] options, string word) => Array.Find(options, option => option.Name == word || option.Aliases.Contains(word));

    private static ReportMessage Say(MessageKind kind, params object[] values) => new(kind, "", 0, 0, values);
}
