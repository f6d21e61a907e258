import type { Lexicon } from "./lexicon.ts";

const SOURCE =
  "compiled for hustings: given names common in English-language news of several regions, each with the gender that it is nearly always borne with; names borne by both (Taylor, Jean, Andrea, Nur) are in neither list";

/** Given names of women. */
export const FEMALE_GIVEN_NAMES: Lexicon = {
  id: "female-given-names",
  layer: "actors",
  source: SOURCE,
  licence: "MIT (facts)",
  note: "The first word of a name that is on the list makes it a woman's name.",
  entries:
    `Abby Abigail Ada Adela Adele Adriana Agatha Agnes Aicha Aida Aigul Ainura Aisha Akerke Alba Alejandra Alessandra Alexandra Alexandria Alice Alicia Alina Alisa
Alison Allison Alma Altynai Alyssa Amanda Amelia Amelie Amina Amira Amy Ana Anastasia Angela Angelica Angelina Anita Anja Anke Ann Anna Annabel
Annalena Anne Annegret Annette Annie Antonella Antonia Anya April Ariana Arlene Asma Astrid Atifete Audrey Ayesha Aylin Aysha Barbara Beata Beatrice
Beatriz Becky Belinda Benazir Bernadette Bernice Beth Bethany Betsy Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Britney Brooke Caitlin Camila Camilla
Candace Candice Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Catalina Catherine Cathy Cecilia Cecile Celeste Celia Celine Charlene
Charlotte Chelsea Cheryl Chiara Christiane Christina Christine Christa Chrystia Cindy Claire Clara Clare Claudette Claudia Colleen Condoleezza Connie Constance
Consuelo Cora Corazon Coretta Corinne Cristina Crystal Cynthia Daisy Dalia Dana Danielle Daniela Daphne Darya Dawn Deborah Debbie Debra Deirdre Delia
Delphine Denise Diana Diane Dianne Dilma Dina Dinara Dolores Donna Dora Doris Dorothy Dunja Ebony Edith Edna Eileen Ekaterina Elaine Eleanor Elena Elin
Elisa Elisabeth Elise Elizabeth Ella Ellen Elly Elsa Elvira Emilia Emily Emma Erica Erika Erin Erna Esmeralda Esperanza Estelle Esther Ethel Eugenia Eunice
Eva Evelyn Faith Fatima Fatma Faye Federica Felicia Fernanda Fiona Flora Frances Francesca Francoise Freya Frida Gabriela Gabriella Gabrielle Gail Galina
Genevieve Georgina Geraldine Gertrude Gillian Gina Giorgia Gisele Gita Giulia Gladys Gloria Golda Grace Greta Gretchen Guadalupe Gulnara Gwen Gwendolyn
Halima Hanna Hannah Harriet Hazel Heather Hedwig Heidi Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Hina Holly Huma Ilhan Imelda Inga Ingrid
Ines Irena Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Ivanka Ivy Jacinda Jackie Jacqueline Jana Jane Janet Janice Janine Jasmine Jeanette Jeanine
Jeannette Jenna Jennifer Jenny Jessica Jill Jillian Joan Joanna Joanne Jocelyn Johanna Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julie
Juliet Juliette June Kaja Kamala Karen Karin Karina Karine Karla Kate Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrina
Katya Kayla Kayleigh Keiko Kellyanne Kersti Ketanji Kimberly Kirsten Kirstjen Klara Kolinda Kristalina Kristen Kristi Kristin Kristina Ksenia Lara Larisa Larissa Latifa
Latoya Laura Lauren Laurie Layla Lea Leah Leila Lena Leni Lenore Leonor Leticia Leyla Liana Lidia Lila Lillian Lilly Lily Lina Linda Lisa
Liz Liza Lizzie Lois Lola Lorena Loretta Lorraine Louisa Louise Lourdes Lucia Lucie Lucille Lucinda Lucy Luisa Luz Lydia Lyn Lynda Lynne Lyudmila Mabel
Madeleine Madeline Madina Magdalena Maggie Maia Malala Malia Manal Mandy Manuela Mara Marcela Marcia Margaret Margaux Margarita Margot Marguerite Maria María Mariam
Marian Mariana Marianne Marie Mariella Marilyn Marina Marine Marion Marisa Marissa Marjorie Marlene Marsha Marta Martha Martina Mary Maryam Matilda Maud Maura
Maureen Mavis Maxine Maya Mazie Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Michele Michelle Mildred Millicent Mimi Mina
Mindy Minerva Miranda Miriam Mitsuko Moira Mollie Molly Mona Monica Monika Monique Morgana Muriel Myra Myriam Myrtle Nadezhda Nadia Nadine Nancy Naomi
Natalia Natalie Natalya Natasha Nazanin Nellie Nicola Nicole Nikki Nina Nita Noor Nora Norma Oksana Olena Olga Olive Olivia Olympia Oprah Orla Padma
Paige Pamela Patricia Patsy Patty Paula Paulette Paulina Pauline Pearl Peggy Penelope Penny Petra Phoebe Phyllis Polina Polly Priscilla Priti Priya
Queenie Rachael Rachel Ramona Raquel Rashida Rebecca Regina Renata Renee Rhoda Rhonda Rita Roberta Rochelle Romina Rosa Rosalind Rosalyn Rosanna Rose
Roseanne Rosemary Rosie Roxana Roxanne Ruby Ruth Sabina Sabrina Sadie Saida Salma Samantha Samia Sandra Sandy Sanna Sara Sarah Saule Selena Selma Serena
Shanna Shannon Sharon Sheila Shelley Sheryl Shirin Shirley Shivani Silvia Simone Simonetta Sinead Siobhan Sofia Sofie Soledad Sonia Sonja Sonya Sophia Sophie Soraya
Stella Stephanie Stormy Sue Sunita Susan Susana Susanna Susanne Susie Suzanne Svetlana Sviatlana Sylvia Sylvie Tamara Tammy Tania Tanya Tara Tatiana
Tatyana Teresa Tess Tessa Thelma Theresa Therese Tiffany Tina Tracey Tricia Trudy Tulsi Ursula Valentina Valeria Valerie Vanessa Vera Verna Veronica Veronika
Vicki Vicky Victoria Viktoria Viola Violet Violeta Vivian Viviane Vivien Wanda Wendy Whitney Wilhelmina Wilma Winifred Winnie Xiomara Yasmin Yasmine
Yelena Yingluck Yoko Yolanda Yulia Yuliya Yvette Yvonne Zahra Zainab Zara Zarina Zelda Zhanna Zoe Zsuzsanna Zuzana`.split(
      /\s+/,
    ),
  hits: [{ text: "Oksana Brandt will open the school on Friday.", span: "Oksana Brandt" }],
  misses: [{ text: "They hope for peace.", span: "hope" }],
};

/** Given names of men. */
export const MALE_GIVEN_NAMES: Lexicon = {
  id: "male-given-names",
  layer: "actors",
  source: SOURCE,
  licence: "MIT (facts)",
  note: "The first word of a name that is on the list makes it a man's name.",
  entries:
    `Aaron Abbas Abdel Abdelaziz Abdelfattah Abdul Abdulla Abdullah Abe Abel Abraham Abu Adam Adel Adolf Adrian Ahmad Ahmed Aidan Alain Alan Albert Alberto
Aldo Alejandro Aleksandar Aleksander Aleksandr Alessandro Alexander Alexandre Alexandros Alexei Alexey Alfonso Alfred Alfredo Ali Alikhan Alister Allan Allen Almaz Alvaro
Amin Amir Anatol Anatoly Anders Andre Andreas Andrei Andrej Andrés Andres Andrew Andrey Andriy Andrzej Andy Angus Anthony Antoine Anton Antonio António
Antony Antonis Anwar Archie Ari Armando Armen Armin Arne Arnold Arsen Arseniy Arthur Arturo Asad Ashraf Askar Aslan Atal Augusto Avigdor Aziz Bakhyt Bakir
Barack Barnaby Barney Barry Bart Bartosz Baruch Bashar Basil Bassam Ben Benedict Benigno Benito Benjamin Bernard Bernardo Bernd Bernie Bert Bertrand Bill
Billy Björn Bob Bobby Boris Borut Boutros Boyko Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bud Burak Byron Calvin Cameron Carl
Carlo Carlos Cedric Cesar César Charles Charlie Chester Chris Christian Christophe Christopher Chuck Clarence Claude Claudio Clayton Clement Cliff Clifford
Clint Clinton Clive Clyde Colin Conrad Constantine Corey Cornelius Cory Craig Curtis Cyril Cyrus Damian Damien Dan Daniel Danilo Danny Daniyar Darko Darren Darrell Daryl
Dastan Dauren Dave David Davit Dean Deepak Denis Dennis Derek Desmond Devin Dick Didier Diego Dieter Dietmar Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro
Dominic Dominik Dominique Don Donald Doug Douglas Duncan Dustin Dwayne Dwight Earl Ed Eddie Edgar Edmond Edmund Edoardo Eduard Eduardo Edward Edwin Ehud
Eli Elias Elijah Elliot Elliott Elmer Elvin Emanuel Emil Emile Emilio Emmanuel Emmerson Emomali Enda Enrico Enrique Eric Erik Erlan Ernest Ernesto Erwin Esteban
Ethan Eugene Evan Evgeny Evo Ezra Fabian Fabio Fabrice Faisal Farhad Farid Fayez Federico Felipe Felix Ferdinand Fernando Fidel Florian Floyd Francesco Francis
Francisco Franco Francois François Frank Frans Franz Fred Freddie Frederic Frederick Frederik Fredrik Friedrich Fritz Gabriel Gareth Garry Gary Gavin Gaziz Gene
Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Gerald Gerard Gerardo Gerhard Gerry Gert Ghassan Gideon Gilbert Giorgio Giorgi Giovanni Giulio Giuseppe
Glen Glenn Goran Gordon Graham Grant Greg Gregor Gregory Grigory Guido Guillaume Guillermo Günter Gunther Gurbanguly Gus Gustav Gustavo Guy Habib Hafez Haider Hakan Hamad
Hamid Hamza Hank Hannes Hans Harald Harold Harris Harry Harvey Hasan Hashim Hassan Hector Heiko Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert
Herman Hermann Hernan Horst Hosni Howard Hubert Hugh Hugo Humberto Hussein Ian Ibrahim Igor Ihor Ike Ilham Ilya Imran Imre Irakli Irfan Irving Irwin
Isaac Ismail Israel Issa István Ivan Ivica Ivo Iyad Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jalal Jamal James Jamie Jan Janez Janos János Janusz Jared
Jaroslaw Jarosław Jason Javad Javier Jawaharlal Jay Jeb Jed Jeff Jefferson Jeffrey Jens Jeremy Jerome Jerry Jerzy Jim Jimmy Joachim Joao João Joaquin Jochen Joe Joel
Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge José Jose Josef Josep Joseph Josh Joshua Josip Juan Julian Julien Julio Julius Junichiro Jürgen
Jurgen Justin Jyrki Karel Karim Karl Kasym-Jomart Kassym-Jomart Kay Kazimierz Keir Keith Kelvin Ken Kenneth Kevin Khalid Khalifa Kiran Kirill Kirk Klaus Kofi Konstantin
Kostas Kurt Kyle Kyriakos Lance Larry Lars Laszlo László Laurence Laurent Lawrence Lech Lee Len Leo Leon Leonard Leonardo Leonid Leopold Leroy Les Leszek Lev Levi Liam
Lionel Lloyd Lorenzo Lothar Lou Louis Luc Luca Lucas Luciano Ludovic Ludwig Luigi Luis Luiz Lukas Luke Luther Lyndon Lyle Maarten Magnus Mahathir Mahinda Mahmood Mahmoud
Maksim Malcolm Malik Manfred Manmohan Manny Manuel Marc Marcel Marcelo Marco Marcos Marcus Marek Mariano Mario Mark Marko Markus Marlon Marshall Martin Martti Marty Marvin
Marwan Masoud Massimo Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Max Maxim Maximilian Maxwell Mehdi Mehmet Mel Mevlüt Mevlut
Michael Michal Michel Mick Miguel Mihai Mikael Mike Mikhail Mikheil Miklos Milan Milo Milos Miloš Milton Mircea Miroslav Mitch Mitchell Mitt Moe Mohamad Mohamed Mohammad
Mohammed Mohsen Moises Morten Moses Moshe Muammar Muhammad Muhammadu Mukhtar Murat Murray Mustafa Mwai Mykola Nabil Najib Nando Narendra Nathan Nathaniel Naftali
Nayib Ned Neil Nelson Newt Niall Nicholas Nick Nicolae Nicolas Nicolás Nigel Niklas Nikol Nikola Nikolai Nikolaos Nikolas Nikolay Nikos Nils Nizar Noah Noam Noel Norbert Norman
Nouri Nursultan Olaf Oleg Oleh Oleksandr Oleksiy Olivier Oliver Olof Olzhas Omar Omer Orlando Orrin Oscar Osama Oskar Oswald Othman Otto Owen Pablo Paolo Pascal Pat
Patrick Paul Paulo Pavel Pavlo Pawel Pedro Pervez Pete Peter Petr Petro Petteri Phil Philip Philipp Philippe Phillip Pierre Pieter Piotr Predrag Quentin Quincy
Rachid Rafael Raffaele Rafik Rahm Rahul Raila Rainer Rajiv Ralph Ramon Ramzan Rand Randall Randy Raphael Rashid Raul Raúl Ray Raymond Recep Reggie Reginald Reince Reinhard Rene
René Rex Reza Ricardo Riccardo Richard Rick Ricky Rinat Rob Robbie Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruben
Rudolf Rudy Rufus Rupert Rushan Ruslan Russell Rustam Ryan Saad Saddam Sadiq Saeb Saeed Said Salah Salem Salim Salman Salvador Sam Sami Samir Samuel Santiago Saparmurat Sauli Scott Sean
Sebastian Sebastián Selim Serdar Serge Sergei Sergey Sergii Sergio Serhiy Serik Seth Shavkat Shimon Shinzo Sid Sidney Sigmar Silvio Simon Slobodan Sooronbay Soren Spencer Stan Stanislav Stanley
Stefan Stefano Stephan Stephane Stephen Steve Steven Stuart Suleiman Sultan Sven Taha Tariq Taro Tarek Ted Teodoro Terence Terrence Terry Thaksin Theo Theodore Thierry Thomas
Tim Timothy Timur Tobias Toby Todd Tom Tomas Tomasz Tomislav Tommy Toni Tony Trent Trevor Troy Tucker Tyler Ulrich Umar Umberto Umaro Usman Václav Vaclav Valentin Valery Valeriy Vasily
Vasyl Ved Vernon Victor Viktor Vicente Vince Vincent Vito Vitali Vitaly Vladimir Volodymyr Vojislav Vyacheslav Wade Waldemar Wallace Walter Warren Wayne Werner Wesley Wilbur
Wilfried Will Willem William Willie Willy Wim Winston Wojciech Wolfgang Woodrow Xavier Yahya Yair Yanis Yannick Yasser Yasir Yerlan Yevgeny Yitzhak Yoshihide Yoshihiko Yuri Yuriy Yusuf
Yves Zachary Zack Zalmay Zbigniew Zdravko Zoltan Zoltán Zoran`.split(/\s+/),
  hits: [{ text: "Yerlan Holm will open the school on Friday.", span: "Yerlan Holm" }],
  misses: [{ text: "The council will grant permission.", span: "grant" }],
};
